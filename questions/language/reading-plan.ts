import type { Span } from "../types";

/** A stretch of a sentence's tokens, first and last included. */
export interface TokenStretch {
  readonly first: number;
  readonly last: number;
}

/**
 * A stretch of words that the model reads by itself.
 * `tokens[k]` is the sentence's token that word k is, or null where the word only stands in for another part.
 */
export interface ReadingPart {
  readonly words: readonly string[];
  readonly tokens: readonly (number | null)[];
  /** Which other part the word at this place stands in for. */
  readonly standIns: ReadonlyMap<number, number>;
}

/** A sentence as it is read: part 0 is the frame, the others hang from their stand-ins or from the root. */
export type ReadingPlan = readonly ReadingPart[];

interface SentenceWords {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** Direct quotations that touch the sentence, marks included. */
  readonly quotations: readonly Span[];
}

/** A short clause that the model knows how to attach: its last word carries the quotation. */
const STAND_IN = ["It", "works"];
const LEAST_QUOTED_WORDS = 2;
/** Without a comma or colon before it, something shorter is rather the name of a song. */
const LEAST_UNANNOUNCED_WORDS = 5;
const MARK = /^["“”„‟«»'‘’＂]+$|^``$|^''$/;
const CLAUSE_END = /^(?:,|\.|\?|!|…|\.{2,}|[?!]{2,}|—|--|–)$/;
const OPENS_QUOTATION = /^(?:,|:)$/;

const wordsOf = ({ text, tokens }: SentenceWords): string[] =>
  tokens.map((token) => text.slice(token.start, token.end));

/** The tokens between a quotation's marks, and the marks with them. */
function stretchOf(tokens: readonly Span[], span: Span): TokenStretch | null {
  const first = tokens.findIndex((token) => token.start >= span.start);
  const last = tokens.findLastIndex((token) => token.end <= span.end);
  return first >= 0 && first <= last ? { first, last } : null;
}

/** Whether a quotation is speech in clauses of its own, not some quoted words inside a clause. */
function isSpeech(words: readonly string[], stretch: TokenStretch): boolean {
  const inner = words.slice(stretch.first, stretch.last + 1).filter((word) => !MARK.test(word));
  if (inner.length < LEAST_QUOTED_WORDS) return false;
  const before = words[stretch.first - 1] ?? ".";
  const after = words[stretch.last + 1] ?? ".";
  const ends = CLAUSE_END.test(inner.at(-1) ?? "") || CLAUSE_END.test(after);
  if (stretch.first === 0 || OPENS_QUOTATION.test(before)) return ends;
  return ends && inner.length >= LEAST_UNANNOUNCED_WORDS && /^\p{Lu}/u.test(inner[0] ?? "");
}

const whole = (words: readonly string[]): ReadingPart => ({
  words,
  tokens: words.map((_, index) => index),
  standIns: new Map(),
});

/** A part made of some of the sentence's tokens; a comma at the end reads as a full stop. */
function partOf(words: readonly string[], tokens: readonly number[]): ReadingPart {
  const read = tokens.map((token) => words[token] ?? "");
  if (/^[,—–]$|^--$/.test(read.at(-1) ?? "")) read[read.length - 1] = ".";
  return { words: read, tokens, standIns: new Map() };
}

const range = (stretch: TokenStretch): number[] =>
  Array.from({ length: stretch.last - stretch.first + 1 }, (_, index) => stretch.first + index);

/**
 * The speech in a sentence, each as the tokens inside its marks.
 * What goes on in lower case after "he said" belongs to the speech before it.
 */
function speeches(words: readonly string[], stretches: readonly TokenStretch[]): number[][] {
  const found: { inner: number[]; stretch: TokenStretch }[] = [];
  for (const stretch of stretches) {
    const inner = range(stretch).filter(
      (token) =>
        !MARK.test(words[token] ?? "") || (token !== stretch.first && token !== stretch.last),
    );
    const last = found.at(-1);
    const goesOn =
      last && /^\p{Ll}/u.test(words[inner[0] ?? 0] ?? "") && words[last.inner.at(-1) ?? 0] === ",";
    if (goesOn) last.inner.push(...inner);
    else if (isSpeech(words, stretch)) found.push({ inner, stretch });
  }
  return found.map(({ inner }) => inner);
}

/** "WASHINGTON (AP) —", "Washington:" at the beginning of a sentence: how many tokens; 0 where there is none. */
function datelineLength(words: readonly string[]): number {
  const end = words.findIndex((word) => /^(?::|—|–|--|-)$/.test(word));
  if (end < 1 || end > 8 || words.length < end + 6) return 0;
  const named = words.slice(0, end).every((word) => /^\p{Lu}|^[,()./]$|^\d+$/u.test(word));
  return named &&
    /^\p{Lu}/u.test(words[end + 1] ?? "") &&
    !/^(?:Q|A|Note|Correction)$/.test(words[0] ?? "")
    ? end + 1
    : 0;
}

/**
 * Decides how a sentence is read: speech apart from the clause that reports it, a dateline apart from the
 * sentence that it stands before, everything else in one piece.
 */
export function planReading(sentence: SentenceWords): ReadingPlan {
  const words = wordsOf(sentence);
  const stretches = sentence.quotations
    .map((span) => stretchOf(sentence.tokens, span))
    .filter((stretch) => stretch !== null);
  const inside = speeches(words, stretches);
  const dateline = datelineLength(words);
  const spoken = new Map(
    inside.flatMap((tokens, part) => tokens.map((token) => [token, part + 1])),
  );
  const outside = words.filter((word, token) => !spoken.has(token) && /[\p{L}\p{N}]/u.test(word));
  if (outside.length === 0 || (inside.length === 0 && dateline === 0)) return [whole(words)];

  const frameWords: string[] = [];
  const frameTokens: (number | null)[] = [];
  const standIns = new Map<number, number>();
  const placed = new Set<number>();
  for (let token = dateline; token < words.length; token++) {
    const part = spoken.get(token);
    if (part === undefined) {
      frameWords.push(words[token] ?? "");
      frameTokens.push(token);
      continue;
    }
    if (placed.has(part)) continue;
    placed.add(part);
    for (const word of STAND_IN) {
      standIns.set(frameWords.length, part);
      frameWords.push(word);
      frameTokens.push(null);
    }
    // The quotation's own comma or stop stays in sight, because "…," he said is read by it.
    let lastToken = token;
    while (spoken.get(lastToken + 1) === part) lastToken += 1;
    if (CLAUSE_END.test(words[lastToken] ?? "")) {
      frameWords.push(words[lastToken] ?? "");
      frameTokens.push(null);
    }
  }
  return [
    { words: frameWords, tokens: frameTokens, standIns },
    ...inside.map((tokens) => partOf(words, tokens)),
    ...(dateline > 0 ? [partOf(words, range({ first: 0, last: dateline - 1 }))] : []),
  ];
}
