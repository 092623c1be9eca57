import { covers, overlaps, type Reading } from "../../facts/reading";
import { DAMAGED_WORDS } from "../../lexicon/damaged-words";
import { nounType } from "../../lexicon/noun-types";
import { isFirstOrSecondPerson, THIRD_PERSON } from "../../lexicon/pointing-words";
import { reportingClass } from "../../lexicon/reporting-verbs";
import { quotedSpans } from "../../text/quoted-spans";
import { isRelation } from "../../text/tree";
import type { Sentence, Span, Token } from "../../types";
import { capitalise } from "./tidy";

const FEWEST_WORDS = 6;
/** What is read in one go, by preference; a whole sentence a little longer than its beginning. */
const MOST_WORDS = 26;
const MOST_WORDS_OF_WHOLE = 32;
const MOST_WORDS_OF_TWO = 36;

/** One or two sentences of the article in its own words, with the mark that ends them. */
export interface Passage {
  readonly text: string;
  readonly sentences: readonly number[];
  /** What stands in quotation marks, where it stands in the article. */
  readonly quoted: readonly Span[];
}

/**
 * The sentence as it stands, where it points at nothing before it: whole if it is short, else its beginning up to a comma
 * that the rest only adds to, else whole all the same; and with the sentence before it in its paragraph. The best first;
 * empty where none is a whole thought of a readable length, told by the article itself.
 *
 * @param spoken the sentence is somebody's answer in an interview, who says "I" and "we"
 */
export function findPassages(
  reading: Reading,
  sentence: Sentence,
  { spoken = false } = {},
): Passage[] {
  const before = reading.analysis.sentences[sentence.index - 1];
  const { start, end } = sentence;
  const of = (parts: readonly Sentence[], span: Span, most: number) =>
    parts.every((part) => isTold(reading, part, spoken))
      ? passageOf(reading, parts, span, most)
      : null;
  return [
    of([sentence], { start, end }, MOST_WORDS),
    ...cutsOf(sentence).map((at) => of([sentence], { start, end: at }, MOST_WORDS)),
    of([sentence], { start, end }, MOST_WORDS_OF_WHOLE),
    before !== undefined && isOneParagraph(reading, before, sentence)
      ? of([before, sentence], { start: before.start, end }, MOST_WORDS_OF_TWO)
      : null,
  ].filter((passage) => passage !== null);
}

function passageOf(
  reading: Reading,
  parts: readonly Sentence[],
  span: Span,
  most: number,
): Passage | null {
  const { article } = reading.analysis;
  const tokens = parts.flatMap((part) => part.tokens.filter((token) => covers(span, token)));
  if (pointsBack(tokens, parts.length > 1) || !isWhole(parts, span)) return null;
  const quoted = quotedSpans(article.text).filter((one) => overlaps(one, span));
  if (quoted.some((one) => !parts.some((part) => covers(part, one)))) return null;
  // "were  tter": not a dash was lost but the letters "fi".
  const afterGaps = [...article.text.slice(span.start, span.end).matchAll(/ {2,}(\p{Ll}+)/gu)];
  if (afterGaps.some(([, word]) => word!.length < 2 || DAMAGED_WORDS.has(word!))) return null;
  const isCut = span.end < parts.at(-1)!.end;
  const text = capitalise(
    article.text
      .slice(span.start, span.end)
      .replace(LOST_DASH, " – ")
      .replace(/\s+/g, " ")
      .replace(DATELINE, "")
      .replace(OPENERS, "")
      .replace(/ \([^()]*\)/g, "")
      .replace(/["“]([^"“”]*)["”]/g, "‘$1’"),
  );
  const words = text.split(" ").length;
  // "Japan’s (ANA) were to take delivery": with the bracket goes what the words are about.
  if (/[’']s? \(/.test(article.text.slice(span.start, span.end))) return null;
  if (words < FEWEST_WORDS || words > most || /["“”()[\]—]|--/.test(text)) return null;
  const sentences = parts.map(({ index }) => index);
  return { text: isCut ? `${text} …` : text, sentences, quoted };
}

/** Two spaces inside a sentence are what is left of a dash. */
const LOST_DASH = /(?<=[^\s.!?…]) {2,}(?=[\p{Ll}\d])/gu;
/** "WASHINGTON — ", "HARROWICK, England (AP) -- ". */
const DATELINE = /^\p{Lu}{3,}[\p{L} ,.()]{0,30}? (?:—|–|--|-) /u;
const OPENERS = /^(?:(?:But|And|So),?|However,|Meanwhile,|Also,|In addition,|Additionally,) /;

function isOneParagraph(reading: Reading, before: Sentence, sentence: Sentence): boolean {
  return !reading.analysis.article.text.slice(before.end, sentence.start).includes("\n");
}

/** Where a sentence may stop with its main statement told: before a comma behind which something is only added, the longest first. */
function cutsOf({ tokens }: Sentence): number[] {
  return tokens
    .flatMap(({ text, start }, at) => {
      const next = tokens[at + 1];
      if (text !== "," || next === undefined || !isAdded(next)) return [];
      // "…, officials warned": without it a claim would become a fact.
      const frames = ({ lemma, relation }: Token) =>
        relation.startsWith("parataxis") && reportingClass(lemma) !== null;
      return tokens.slice(at).some(frames) ? [] : [start];
    })
    .toReversed();
}

function isAdded({ text, xpos }: Token): boolean {
  return (
    /^VB[GN]$/.test(xpos) ||
    /^(?:which|who|whose|where|but|although|though|while|whereas|with|after|before|when|because|since|as)$/.test(
      text,
    )
  );
}

/** A whole statement, not somebody's own words, whose quotation marks the text may have lost, and no condition. */
function isTold(reading: Reading, sentence: Sentence, spoken: boolean): boolean {
  const { tokens } = sentence;
  const last = tokens.findLast(({ text }) => !/^["”]$/.test(text));
  if (last?.text !== ".") return false;
  if (tokens.some(({ text }) => CONDITION.test(text))) return false;
  if (!spoken && tokens.some(({ text }) => isFirstOrSecondPerson(text))) return false;
  return !reading.quotations.some(
    ({ kind, content }) => kind === "direct" && overlaps(content, sentence),
  );
}

const CONDITION = /^(?:if|unless|whether|lest)$/i;

/** Whether each part has its main statement in the span: a subject and a tense, which a caption lacks. */
function isWhole(parts: readonly Sentence[], span: Span): boolean {
  return parts.every((sentence) => {
    const top = sentence.tokens.findIndex(({ head }) => head < 0);
    const own = sentence.tokens.flatMap((token, at) =>
      at === top || token.head === top ? [at] : [],
    );
    const isIn = (at: number) => at >= 0 && covers(span, sentence.tokens[at]!);
    // "72% said that, when they choose from a menu", "insisted that the seller": what was said is lost.
    const isLost = (token: Token) =>
      token.head >= 0 &&
      covers(span, token) !== isIn(token.head) &&
      (isIn(token.head)
        ? isRelation(token, "ccomp", "xcomp", "obj", "nsubj", "cop", "aux")
        : isRelation(token, "nsubj", "mark", "aux", "cop", "case", "det"));
    if (sentence.tokens.some(isLost)) return false;
    const isCut = sentence.tokens.some((token) => !covers(span, token));
    const subjects = sentence.tokens.flatMap((token, at) =>
      isRelation(token, "nsubj", "expl") && (!isCut || token.head === top) ? [at] : [],
    );
    const verbs = isCut ? own : sentence.tokens.map((_, at) => at);
    return (
      isIn(top) &&
      subjects.some(isIn) &&
      verbs.some((at) => /^(?:VB[DZP]|MD)$/.test(sentence.tokens[at]!.xpos))
    );
  });
}

/** Whether a pronoun, "this" or "another" has nothing before it among the words that it could stand for. */
function pointsBack(tokens: readonly Token[], isPair: boolean): boolean {
  const pointing = tokens.some(({ text, upos, xpos }, at) => {
    const lower = text.toLowerCase();
    const before = tokens.slice(0, at);
    if (THIRD_PERSON.has(lower) && upos === "PRON") {
      const named = before.filter((token) => token.upos === "PROPN");
      if (/^(?:he|him|his|she|hers?)$/.test(lower)) return named.length === 0;
      const nouns = before.filter(
        (token) => /^(?:PROPN|NOUN)$/.test(token.upos) && !isRelation(token, "compound", "flat"),
      );
      if (isRelation(tokens[at], "nsubj", "nmod:poss")) return nouns.length === 0;
      // "The department gave its own account of it": the subject of a clause is never its object's "it" as well.
      return nouns.filter((token) => !isRelation(token, "nsubj")).length < 2;
    }
    if (/^(?:this|these|those|that)$/.test(lower) && upos === "DET")
      return nounType(tokens[at + 1]?.lemma.toLowerCase() ?? "") !== "time";
    if (/^(?:this|these)$/.test(lower)) return !isPair;
    if (lower === "there") return xpos !== "EX";
    return !isPair && at < OPENING && LEANING.test(lower);
  });
  return pointing || POINTS_AT_TEXT.test(tokens.map(({ text }) => text).join(" "));
}

/** So many words in, what they lean on can have been said. */
const OPENING = 8;
const LEANING =
  /^(?:such|other|others|another|both|same|then|so|thus|therefore|instead|either|neither|latter)$/;
const POINTS_AT_TEXT =
  /^At (?:the|that) time\b|^The (?:percentage|proportion|figure|number|share|total|rate|amount)(?: in \S+)? (?:is|was|are|were|has|had|rose|fell)\b|\b(?:above|below) *[.,]/;
