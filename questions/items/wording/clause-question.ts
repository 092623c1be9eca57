import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { DEICTIC_TIMES } from "../../lexicon/pointing-words";
import { childrenOf, childWith, isRelation, opensAfterComma, subtreeOf } from "../../text/tree";
import type { Sentence } from "../../types";
import { phraseTokens, type Wording, wordPhrase, wordTokens } from "./phrase";
import { capitalise, tidy } from "./tidy";
import { agree, verbGroupOf } from "./verb-group";

/** A stem, with the sentences besides the clause's own that resolve its names. */
export interface Stem {
  readonly text: string;
  /** The same inside another sentence: "when Russia launched the drones". */
  readonly embedded: string;
  readonly sentences: readonly number[];
  readonly entityIds: readonly string[];
}

/**
 * "Who accused Moscow of stalling negotiations?": the clause with `wh` in the subject's place.
 * Null where the rest of the clause can't stand alone.
 */
export function askForSubject(
  reading: Reading,
  clause: Clause,
  wh: string,
  { plural = false }: { readonly plural?: boolean } = {},
): Stem | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const group = verbGroupOf(sentence, clause);
  if (group === null) return null;
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const tail = wordTail(reading, clause, new Set(), subjectId);
  if (tail === null) return null;
  const verb = plural ? group.plural : group.plain;
  const words = [wh, verb, tail.text];
  return finish(clause, words, words, [tail]);
}

/**
 * "When did Russia launch the drones?": the clause turned round behind `wh`, without the words under `asked`,
 * with `ending` where those words stood last ("to do").
 * Null where subject or rest can't stand alone.
 */
export function askWithInversion(
  reading: Reading,
  clause: Clause,
  wh: string,
  asked: ReadonlySet<number>,
  ending = "",
): Stem | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const group = verbGroupOf(sentence, clause);
  const subject = wordSubject(reading, clause);
  if (group === null || subject === null) return null;
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const tail = wordTail(reading, clause, asked, subjectId, new Set(subject.entityIds));
  if (tail === null) return null;
  const plural = isPlural(sentence, clause.subject);
  const operator = agree(group.operator, plural);
  const declarative = plural ? group.plural : group.plain;
  return finish(
    clause,
    [wh, operator, subject.text, group.rest, tail.text, ending],
    [wh, subject.text, declarative, tail.text, ending],
    [subject, tail],
  );
}

/** The subject as a stem can name it: a full name for a person, else its phrase. */
export function wordSubject(reading: Reading, clause: Clause): Wording | null {
  const head = sentenceOf(reading, clause.sentence).tokens[clause.subject];
  if (head === undefined || !/^(NOUN|PROPN|PRON)$/.test(head.upos)) return null;
  const first = phraseTokens(sentenceOf(reading, clause.sentence), clause.subject)[0] ?? -1;
  if (/^(?:IN|RB|TO)$/.test(sentenceOf(reading, clause.sentence).tokens[first]?.xpos ?? ""))
    return null;
  // The antecedent of "who" carries the clause itself, which the question goes on with.
  const without = new Set(clause.subjectForm === "relative" ? [clause.predicate] : []);
  return wordPhrase(reading, clause.sentence, clause.subject, { without });
}

/** Whether the noun phrase headed by `head` takes a plural verb. */
export function isPlural(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  if (token.upos === "PRON") return /^(they|we|these|those)$/i.test(token.text);
  const joined = childrenOf(sentence, head).some(
    (at) =>
      isRelation(sentence.tokens[at], "conj") &&
      childrenOf(sentence, at).some((cc) => sentence.tokens[cc]!.lemma === "and"),
  );
  return joined || /^NNP?S$/.test(token.xpos);
}

/**
 * Whether the verb after this clause's own subject is a plural one: as the article has it ("the aircraft have"), and
 * where that does not show, as the noun says. "They" for a council and "Fildes", whatever its last letter, take a singular.
 */
export function takesPluralVerb(reading: Reading, clause: Clause): boolean {
  const sentence = sentenceOf(reading, clause.sentence);
  const subject = sentence.tokens[clause.subject]!;
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link !== null && (link.entity.type === "person" || subject.upos === "PRON")) return false;
  const finite =
    sentence.tokens[
      [...clause.auxiliaries, clause.copula, clause.predicate]
        .filter((at) => at >= 0)
        .toSorted((a, b) => a - b)[0]!
    ]!;
  if (clause.subjectForm !== "own") return isPlural(sentence, clause.subject);
  if (finite.xpos === "VBP" || /^were$/i.test(finite.text)) return true;
  if (finite.xpos === "VBZ" || /^was$/i.test(finite.text)) return false;
  return isPlural(sentence, clause.subject);
}

/**
 * What follows the verb, worded to stand alone: objects, phrases and completing clauses in their order, then a
 * dated or named phrase that stood in front of the subject. Dependents in `asked` and all below them are left out.
 */
export function wordTail(
  reading: Reading,
  clause: Clause,
  asked: ReadonlySet<number>,
  subjectId: string | null,
  named: ReadonlySet<string> = new Set(),
): Wording | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const kept = childrenOf(sentence, clause.predicate).filter(
    (at) =>
      at > clause.predicate &&
      !asked.has(at) &&
      completes(sentence, clause, at) &&
      !goesWithAside(sentence, clause, at) &&
      !isDeicticTime(sentence, at),
  );
  // "£5,000 and a summer course": with its first half asked for, the second would dangle.
  if (kept.some((at) => childWith(sentence, at, "cc") >= 0 && leadsWithAnd(sentence, at)))
    return null;
  shorten(sentence, kept);
  const indices = new Set(kept.flatMap((at) => phraseTokens(sentence, at)));
  if (clause.copula >= 0) predicateTokens(sentence, clause).forEach((at) => indices.add(at));
  for (const at of asked) subtreeOf(sentence, at).forEach((below) => indices.delete(below));
  const ordered = [...indices].toSorted((a, b) => a - b);
  if (ordered.length === 0) return { text: "", sentences: [], entityIds: [] };
  const options = {
    named: new Set([...named, ...(subjectId === null ? [] : [subjectId])]),
    subjectId,
    own: ownPossessives(reading, clause),
  };
  return wordTokens(reading, clause.sentence, ordered, options);
}

/** "its" and "their" after "the firm" or "developers" go back to them, as they do in the article's own clause. */
export function ownPossessives(reading: Reading, clause: Clause): ReadonlySet<string> {
  const subject = sentenceOf(reading, clause.sentence).tokens[clause.subject];
  if (subject === undefined || !/^(?:NOUN|PROPN)$/.test(subject.upos)) return new Set();
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link?.entity.type === "person") return new Set();
  if (takesPluralVerb(reading, clause)) return new Set(["their"]);
  if (link === null && nounType(subject.lemma.toLowerCase()) === "person")
    return new Set(["his", "her"]);
  return new Set(["its"]);
}

/** Dependents that belong to what the clause says, not to how the sentence goes on. */
function completes(sentence: Sentence, clause: Clause, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (isRelation(token, "compound:prt")) return at !== clause.predicate + 1;
  if (isRelation(token, "obj", "iobj", "obl", "xcomp", "ccomp"))
    return !opensAfterComma(sentence, at);
  return (
    isRelation(token, "advmod") &&
    !SENTENCE_ADVERBS.has(token.lemma) &&
    !opensAfterComma(sentence, at)
  );
}

/** ", well above Sweden at 89": what follows an aside without a comma belongs to it, however the tree reads. */
function goesWithAside(sentence: Sentence, { predicate }: Clause, at: number): boolean {
  const first = subtreeOf(sentence, at)[0]!;
  return childrenOf(sentence, predicate).some(
    (other) =>
      predicate < other &&
      other < at &&
      opensAfterComma(sentence, other) &&
      subtreeOf(sentence, other).at(-1) === first - 1 &&
      sentence.tokens[first - 1]!.upos !== "PUNCT" &&
      sentence.tokens[first]!.upos !== "PUNCT",
  );
}

const SENTENCE_ADVERBS = new Set([
  "also",
  "however",
  "only",
  "even",
  "too",
  "still",
  "just",
  "instead",
  "again",
]);

function leadsWithAnd(sentence: Sentence, at: number): boolean {
  return isRelation(sentence.tokens[phraseTokens(sentence, at)[0] ?? -1], "cc");
}

/** Circumstances beyond this many words are left out, the last ones first: the stem is to be read in one go. */
const LONGEST_TAIL = 14;

function shorten(sentence: Sentence, kept: number[]): void {
  const length = () => kept.reduce((sum, at) => sum + phraseTokens(sentence, at).length, 0);
  while (length() > LONGEST_TAIL && kept.length > 1) {
    const last = kept.findLastIndex((at) => isRelation(sentence.tokens[at], "obl", "advmod"));
    if (last < 1) return;
    kept.splice(last, 1);
  }
}

/** "earlier this month" says when only to who knows the day of publication; the stem does without it. */
function isDeicticTime(sentence: Sentence, at: number): boolean {
  if (!isRelation(sentence.tokens[at], "obl", "advmod")) return false;
  const words = subtreeOf(sentence, at).map((below) => sentence.tokens[below]!.text.toLowerCase());
  return words.some((word) => DEICTIC_TIMES.has(word)) && words.length <= 5;
}

/** The noun or adjective that a copula joins to its subject, with its own words. */
function predicateTokens(sentence: Sentence, clause: Clause): number[] {
  const outside = new Set(
    childrenOf(sentence, clause.predicate).filter(
      (at) =>
        SENTENCE_ADVERBS.has(sentence.tokens[at]!.lemma) ||
        isRelation(
          sentence.tokens[at],
          "nsubj",
          "aux",
          "cop",
          "advcl",
          "mark",
          "cc",
          "punct",
          "obl",
        ),
    ),
  );
  return phraseTokens(sentence, clause.predicate).filter(
    (at) => ![...outside].some((top) => subtreeOf(sentence, top).includes(at)),
  );
}

function finish(
  clause: Clause,
  parts: readonly string[],
  embedded: readonly string[],
  wordings: readonly Wording[],
): Stem | null {
  const source = clause.standing === "claim" ? clause.claim?.source : undefined;
  const isNamed = wordings.some((wording) =>
    wording.entityIds.some((id) => id === source?.entityId),
  );
  // "What did the firm do to Ana Ruiz, according to Ana Ruiz?" is no English, and without its end a claim becomes a fact.
  if (isNamed) return null;
  const attribution = source == null ? "" : `, according to ${inSentence(source.name)}`;
  const join = (words: readonly string[]) => tidy(words.filter((word) => word !== "").join(" "));
  return {
    text: `${capitalise(join(parts))}${attribution}?`,
    embedded: `${uncapitaliseFirst(join(embedded))}${attribution}`,
    sentences: [...new Set(wordings.flatMap((wording) => wording.sentences))],
    entityIds: [...new Set(wordings.flatMap((wording) => wording.entityIds))],
  };
}

/** "The charity" and "Officials" began a sentence of the article; here they stand inside one. */
function inSentence(source: string): string {
  return /^(?:The \p{Ll}|An? |Some |One |Many |Several |Officials\b|Police\b)/u.test(source)
    ? uncapitaliseFirst(source)
    : source;
}

/** Every stem begins with its question word, which is no name. */
function uncapitaliseFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The clause as a sentence of its own, "Russia launched 90 drones"; null where it can't stand alone. */
export function wordStatement(reading: Reading, clause: Clause): Wording | null {
  const sentence = sentenceOf(reading, clause.sentence);
  const group = verbGroupOf(sentence, clause);
  const subject = wordSubject(reading, clause);
  if (group === null || subject === null) return null;
  const subjectId = reading.entityAt(clause.sentence, clause.subject)?.entity.id ?? null;
  const named = new Set(subject.entityIds);
  const tail = wordTail(reading, clause, new Set(), subjectId, named);
  if (tail === null || tail.text === "") return null;
  const verb = takesPluralVerb(reading, clause) ? group.plural : group.plain;
  return {
    text: tidy(`${subject.text} ${verb} ${tail.text}`),
    sentences: [...new Set([...subject.sentences, ...tail.sentences])],
    entityIds: [...new Set([...subject.entityIds, ...tail.entityIds])],
  };
}
