import type { Analysis, Name, NameType, Sentence, Span, Token, Upos } from "@/questions/types";

interface Row {
  readonly columns: readonly string[];
  readonly misc: string;
}

interface Mention {
  readonly type: string;
  readonly first: number;
  last: number;
}

const nameTypes: Readonly<Record<string, NameType>> = {
  person: "person",
  place: "place",
  organization: "organization",
  object: "other",
  event: "other",
  abstract: "other",
};

/** The word rows of each sentence, and whether it begins a paragraph. */
function* sentenceBlocks(conllu: string): Generator<{ rows: Row[]; paragraph: boolean }> {
  for (const block of conllu.split(/\n\n+/u)) {
    const lines = block.split("\n");
    const rows = lines
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => ({ columns: line.split("\t"), misc: line.split("\t")[9] ?? "" }));
    if (rows.length > 0)
      yield { rows, paragraph: lines.some((line) => line.startsWith("# newpar")) };
  }
}

/** GUM's bracketed mentions: "(1-person-…", "1)", "(2-place-…)". */
function mentionsOf(rows: readonly Row[]): readonly Mention[] {
  const open = new Map<string, Mention[]>();
  const found: Mention[] = [];
  rows.forEach(({ misc }, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    for (const [, begin, single, end] of value.matchAll(
      /\(([^()]*?)(\)|(?=\(|$|\d+\)))|(\d+)\)/gu,
    )) {
      if (begin !== undefined) {
        const [group = "", type = ""] = begin.split("-");
        const mention = { type, first: index, last: index };
        found.push(mention);
        if (single !== ")") open.set(group, [...(open.get(group) ?? []), mention]);
      } else if (end !== undefined) {
        const mention = open.get(end)?.pop();
        if (mention !== undefined) mention.last = index;
      }
    }
  });
  return found;
}

/** Runs of proper nouns, each typed by the smallest mention around it. */
function namesOf(sentence: Sentence, mentions: readonly Mention[]): readonly Name[] {
  const names: Name[] = [];
  const enclosing = (at: number) =>
    mentions
      .filter((mention) => mention.first <= at && at <= mention.last)
      .toSorted((a, b) => a.last - a.first - (b.last - b.first))[0];
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (sentence.tokens[first]?.upos !== "PROPN") continue;
    const mention = enclosing(first);
    let last = first;
    while (sentence.tokens[last + 1]?.upos === "PROPN" && enclosing(last + 1) === mention) last++;
    const type = nameTypes[mention?.type ?? ""];
    const start = sentence.tokens[first]!.start;
    const end = sentence.tokens[last]!.end;
    if (type !== undefined)
      names.push({ sentence: sentence.index, first, last, start, end, type, confidence: 1 });
    first = last;
  }
  return names;
}

/**
 * Turns a CoNLL-U document into the `Analysis` that the language layer would make if it never erred.
 * `text`, where given, is the text to anchor words in (else one is put together from the words);
 * names come from GUM's mentions. Words that `text` lacks (a title) are left out.
 */
export function readConllu(conllu: string, text?: string): Analysis {
  let built = "";
  let cursor = 0;
  const paragraphs: Span[] = [];
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  const blocks = [...sentenceBlocks(conllu)];
  if (text === undefined) {
    for (const { rows, paragraph } of blocks) {
      built = built.trimEnd() + (built === "" ? "" : paragraph ? "\n" : " ");
      for (const { columns, misc } of rows)
        built += (columns[1] ?? "") + (misc.includes("SpaceAfter=No") ? "" : " ");
    }
    built = built.trimEnd();
  }
  const whole = text ?? built;
  for (const { rows, paragraph } of blocks) {
    const tokens: Token[] = [];
    for (const { columns } of rows) {
      const [, form = "", lemma = "", upos = "X", xpos = "", , head = "0", relation = ""] = columns;
      const start = whole.indexOf(form, cursor);
      if (start < 0 || start > cursor + 12) break;
      cursor = start + form.length;
      const base = { start, end: cursor, text: form, lemma, upos: upos as Upos, xpos };
      tokens.push({ ...base, head: Number(head) - 1, relation, confidence: 1 });
    }
    if (tokens.length < rows.length) continue;
    const span = { start: tokens[0]!.start, end: cursor };
    const lastParagraph = paragraphs.at(-1);
    if (paragraph || lastParagraph === undefined) paragraphs.push(span);
    else paragraphs[paragraphs.length - 1] = { start: lastParagraph.start, end: cursor };
    const sentence = { ...span, index: sentences.length, paragraph: paragraphs.length - 1, tokens };
    sentences.push(sentence);
    names.push(...namesOf(sentence, mentionsOf(rows)));
  }
  return { article: { title: "", text: whole }, paragraphs, sentences, names };
}
