import { covers, type Reading } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { evidenceSpan } from "../../text/evidence";
import { GAP } from "../../text/gap";
import { childWith, isRelation } from "../../text/tree";
import { wordsOf } from "../../text/words";
import type { Distractor, Draft, Quotation, Sentence, Token } from "../../types";
import { draftOf } from "../draft";
import { nameWithArticle } from "../name-with-article";
import { excerptOf } from "../wording/excerpt";
import { namedSource, quotationFactId, sourceSentences } from "./quotation-to-source";

const SIZE = { fewest: 7, most: 20 };
const MOST_OFFERED = 6;
/** As many words as two words may share in front before they may be one word in two forms. */
const SAME_STEM = 4;

/** A common noun where it stands. */
interface Noun {
  readonly sentence: Sentence;
  readonly token: Token;
}

/**
 * "Complete what Ana Ruiz said: “There is not a lot of ____.”": asks for the noun that a direct quotation comes down to,
 * with other nouns of the article in the same form as options. What was said is said in one way only.
 */
export function askToCompleteWords(reading: Reading): Draft[] {
  const nouns = listNouns(reading);
  return reading.quotations.flatMap((quotation) => gapDraft(reading, quotation, nouns) ?? []);
}

function gapDraft(reading: Reading, quotation: Quotation, nouns: readonly Noun[]): Draft | null {
  const source = namedSource(reading, quotation);
  if (source === null || quotation.kind !== "direct") return null;
  const text = excerptOf(reading.analysis, quotation.content, SIZE);
  if (text === null) return null;
  const key = lastNounOf(text, quotation, nouns);
  if (key === null) return null;
  const word = key.token.text;
  const at = text.lastIndexOf(word);
  const stem = `${text.slice(0, at)}${GAP}${text.slice(at + word.length)}`;
  const stop = /[.!?…]$/.test(stem) ? "" : ".";
  return draftOf(reading, {
    kind: "what-said",
    form: "cloze-quotation",
    stem: `Complete what ${nameWithArticle(reading, source)} ${quotation.cue?.lemma === "write" ? "wrote" : "said"}: “${stem}${stop}”`,
    key: word,
    answerType: "predicate",
    keySpan: key.token,
    factId: quotationFactId(quotation),
    confidence: quotation.confidence,
    sentences: [key.sentence.index, ...sourceSentences(reading, quotation, source)],
    entityIds: [source.id],
    why: `${source.name} said “${word}”.`,
    distractors: offerNouns(reading, key, quotation, nouns),
  });
}

/** Every common noun that stands for itself: no half of a compound, no measure, no name. */
function listNouns(reading: Reading): Noun[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) =>
      /^NNS?$/.test(token.xpos) &&
      /^\p{Ll}{4,}$/u.test(token.text) &&
      sortOf(token) !== null &&
      !isRelation(token, "compound") &&
      !/^(?:NN|NNS|NNP|POS|HYPH)$/.test(sentence.tokens[at + 1]?.xpos ?? "") &&
      reading.entityAt(sentence.index, at) === null
        ? [{ sentence, token }]
        : [],
    ),
  );
}

/** Words that could stand for anything, or that go without saying. */
const EMPTY_NOUNS = new Set(
  "thing things people person stuff kind sort part fact point case matter something anything everything".split(
    " ",
  ),
);

function sortOf(token: Token): string | null {
  if (EMPTY_NOUNS.has(token.lemma.toLowerCase())) return null;
  const type = nounType(token.lemma.toLowerCase());
  return type === "time" || type === "quantity" || type === "relation" ? null : type;
}

/** The noun nearest to the end of the excerpt that it says once, and that no "a" or "an" gives a hint of. */
function lastNounOf(text: string, { content }: Quotation, nouns: readonly Noun[]): Noun | null {
  const found = nouns
    .filter(({ token }) => covers(content, token))
    .findLast(({ token }) => {
      const parts = text.split(new RegExp(`(?<![\\p{L}-])${token.text}(?![\\p{L}-])`, "u"));
      // "law-abiding ____" needs no article to be completed.
      return parts.length === 2 && !/\ban? (?:[\p{L}-]+ )?$|\p{L}-\p{L}+ $/iu.test(parts[0]!);
    });
  return found ?? null;
}

/** "an approach to rehabilitation": without an article, where "vote" could not stand. */
function isBare(sentence: Sentence, token: Token): boolean {
  return childWith(sentence, sentence.tokens.indexOf(token), "det", "nummod", "nmod:poss") < 0;
}

/** Nouns of the same form and sort that this speaker does not use, those that the article comes back to first. */
function offerNouns(
  reading: Reading,
  key: Noun,
  { content }: Quotation,
  nouns: readonly Noun[],
): Distractor[] {
  const { text } = reading.analysis.article;
  const said = new Set(wordsOf(content.quote));
  const counts = new Map<string, number>();
  for (const { token } of nouns) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  const stem = (word: string) => word.slice(0, SAME_STEM);
  return nouns
    .filter(
      ({ sentence, token }, at) =>
        token.xpos === key.token.xpos &&
        isBare(sentence, token) === isBare(key.sentence, key.token) &&
        sortOf(token) === sortOf(key.token) &&
        stem(token.text) !== stem(key.token.text) &&
        !said.has(token.text) &&
        nouns.findIndex((other) => stem(other.token.text) === stem(token.text)) === at,
    )
    .toSorted((a, b) => counts.get(b.token.text)! - counts.get(a.token.text)!)
    .slice(0, MOST_OFFERED)
    .map(({ sentence, token }) => ({
      text: token.text,
      origin: "other-clause",
      why: "The article uses this word, but not here.",
      evidence: evidenceSpan(text, sentence),
    }));
}
