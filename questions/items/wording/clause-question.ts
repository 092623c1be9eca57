import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { isPlural, takesPluralVerb } from "./clause-number";
import { wordTail } from "./clause-tail";
import { phraseTokens, type Wording, wordPhrase } from "./phrase";
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
