import { analyse } from "../../../questions/language/analyse";
import { LONGEST_SENTENCE } from "../../../questions/language/load-language-model";
import type { LanguageModel, Token } from "../../../questions/types";
import type { Row } from "../row";
import { gumNews, pud, type GoldDocument, type GoldSentence } from "./gold-documents";

/** The confidence that later stages ask of a subject before they build on it. */
const SUBJECT_CONFIDENCE = 0.8;

const percent = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Tags and trees on the treebank's own words. */
function readingRows(
  corpus: string,
  sentences: readonly GoldSentence[],
  model: LanguageModel,
): Row[] {
  let [words, tagged, attached, labelled, unpunctuated, unpunctuatedAttached] = [0, 0, 0, 0, 0, 0];
  let calibration = 0;
  const readings = model.read(
    sentences.map((sentence) => sentence.words.slice(0, LONGEST_SENTENCE)),
  );
  sentences.forEach((sentence, index) => {
    const reading = readings[index];
    if (!reading) return;
    sentence.words.forEach((_, word) => {
      const isAttached = (reading.heads[word] ?? -1) + 1 === sentence.heads[word];
      const isLabelled = isAttached && reading.relations[word] === sentence.relations[word];
      words += 1;
      if (reading.upos[word] === sentence.upos[word]) tagged += 1;
      if (isAttached) attached += 1;
      if (isLabelled) labelled += 1;
      calibration += (reading.confidences[word] ?? 0) - (isLabelled ? 1 : 0);
      if (sentence.upos[word] !== "PUNCT") {
        unpunctuated += 1;
        if (isAttached) unpunctuatedAttached += 1;
      }
    });
  });
  const row = (name: string, figure: string, target: string): Row => ({
    name: `${name}, ${corpus}`,
    figure,
    target,
    met: null,
  });
  return [
    row("UPOS", `${percent(tagged, words)} % of ${words}`, "off the shelf 93"),
    row(
      "UAS / LAS",
      `${percent(attached, words)} / ${percent(labelled, words)} %`,
      "perceptron 83.1 / 79.3 (news)",
    ),
    row(
      "UAS without punctuation",
      `${percent(unpunctuatedAttached, unpunctuated)} %`,
      "perceptron 87.9 (pud)",
    ),
    row("mean confidence less share right", `${percent(calibration, words)} points`, "0"),
  ];
}

/** "12-17 20-24" of each subject of a verb: the places of the verb and of the subject. */
function subjects(
  tokens: readonly Pick<Token, "start" | "end" | "upos" | "relation" | "head" | "confidence">[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const token of tokens) {
    const verb = tokens[token.head];
    if (!token.relation.startsWith("nsubj") || verb?.upos !== "VERB") continue;
    found.set(`${verb.start}-${verb.end} ${token.start}-${token.end}`, token.confidence);
  }
  return found;
}

/** Who does what, end to end: our sentences, our words, speech read apart. */
function subjectRows(
  corpus: string,
  documents: readonly GoldDocument[],
  model: LanguageModel,
): Row[] {
  const gold = new Set<string>();
  const found = new Map<string, number>();
  documents.forEach(({ text, sentences }, index) => {
    for (const sentence of sentences) {
      const tokens = sentence.tokens.map((token, word) => ({
        ...token,
        upos: sentence.upos[word] as Token["upos"],
        relation: sentence.relations[word] ?? "",
        head: (sentence.heads[word] ?? 0) - 1,
        confidence: 1,
      }));
      for (const key of subjects(tokens).keys()) gold.add(`${index} ${key}`);
    }
    for (const sentence of analyse({ title: "", text }, model).sentences)
      for (const [key, confidence] of subjects(sentence.tokens))
        found.set(`${index} ${key}`, confidence);
  });
  return [0, SUBJECT_CONFIDENCE].map((least) => {
    const kept = [...found].filter(([, confidence]) => confidence >= least);
    const right = kept.filter(([key]) => gold.has(key)).length;
    return {
      name: `subject of a verb, ${corpus}, confidence ${least} and up`,
      figure: `P ${percent(right, kept.length)} R ${percent(right, gold.size)} of ${gold.size}`,
      target: least === 0 ? "prototype 88.0 / 86.3 (news)" : "prototype 96.3 / 71.7 (news)",
      met: null,
    };
  });
}

/** Tags, trees, confidences and subjects on both treebanks. */
export function measureReading(corpora: string, model: LanguageModel): Row[] {
  const news = gumNews(corpora);
  const single = pud(corpora);
  return [
    ...readingRows(
      "gum news",
      news.flatMap((document) => document.sentences),
      model,
    ),
    ...readingRows("pud", single.sentences, model),
    ...subjectRows("gum news", news, model),
    ...subjectRows("pud", [single], model),
  ];
}
