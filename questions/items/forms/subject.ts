import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { namingSentence } from "../../facts/naming-sentence";
import { hasRival } from "../../facts/rivals";
import { nounType } from "../../lexicon/noun-types";
import { reportingClass, verbsWithHearer } from "../../lexicon/reporting-verbs";
import { childrenOf, childWith, isRelation, subtreeOf } from "../../text/tree";
import type { Draft, Entity, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askFor, isBritish } from "../naming";
import { askForSubject } from "../wording/clause-question";
import { isCut } from "../wording/whole-clause";

/** "Who accused Moscow of stalling negotiations?": asks for the named subject of a clause. */
export function askWhoDidIt(reading: Reading, clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => subjectDraft(reading, clause, clauses) ?? []);
}

function subjectDraft(reading: Reading, clause: Clause, clauses: readonly Clause[]): Draft | null {
  if (!isAskable(reading, clause)) return null;
  const sentence = sentenceOf(reading, clause.sentence);
  if (childWith(sentence, clause.subject, "conj") >= 0) return null;
  const link = reading.entityAt(clause.sentence, clause.subject);
  if (link === null || link.confidence < 0.8) return null;
  if (sentence.tokens[link.last + 1]?.xpos === "POS") return null;
  if (isCommonWord(link.entity.name)) return null;
  const asking = askFor(link.entity, isBritish(reading.analysis.article.text));
  if (asking === null || (asking.wh === "Who" && isThing(sentence, clause))) return null;
  const stem = askForSubject(reading, clause, asking.wh);
  if (stem === null || hasRival(reading, clause, clauses, "subject")) return null;
  if (isCut(reading, clause, stem.text.replace(/\?$/, ""), LIKELY_WORD)) return null;
  const resolvedIn = nameEvidence(reading, clause.sentence, link.entity);
  return draftOf(reading, {
    kind: asking.answerType === "person" ? "who" : "what",
    form: "subject",
    stem: stem.text,
    embedded: stem.embedded,
    statement: statementOf(stem.text),
    key: link.entity.name,
    answerType: asking.answerType,
    entityId: link.entity.id,
    factId: `clause:${clause.sentence}:${clause.predicate}`,
    confidence: clause.confidence * link.confidence,
    sentences: [clause.sentence, ...resolvedIn, ...stem.sentences],
    entityIds: stem.entityIds,
    why: `The article says: ${statementOf(stem.text).replace("{name}", link.entity.name)}`,
  });
}

/**
 * A verb that reports what somebody said, thought or asked in a clause or a quotation: asked about through the
 * quotation, whose source is surer than a subject. "Accused", "urged" and "promised" tell of a deed as well.
 */
function isSpeech(reading: Reading, clause: Clause): boolean {
  const reporting = reportingClass(clause.lemma);
  if (reporting === null) return false;
  const complement = sentenceOf(reading, clause.sentence).tokens[clause.complement];
  if (isRelation(complement, "ccomp")) return true;
  const isDeed = ["accusation", "directive", "commitment"].includes(reporting);
  return !isDeed && clause.object < 0;
}

/** "Prism was the best-selling album": whoever is an album is nobody, although the name looks like a person's. */
function isThing({ tokens }: Sentence, { copula, predicate }: Clause): boolean {
  if (copula < 0 || tokens[predicate]!.upos !== "NOUN") return false;
  return THINGS.has(nounType(tokens[predicate]!.lemma.toLowerCase()) ?? "person");
}

const THINGS: ReadonlySet<string> = new Set([
  "artifact",
  "communication",
  "food",
  "object",
  "plant",
  "substance",
]);

/** "Church" or "South" as a whole name is a short form whose long form the article does not give. */
export function isCommonWord(name: string): boolean {
  return /^[A-Z][a-z]+$/.test(name) && nounType(name.toLowerCase()) !== null;
}

/** A word less sure than this has lost its place, and with it what belongs to it. */
const LIKELY_WORD = 0.2;

/** Below this the tree is a guess, and so would be the question. */
const SUREST_CLAUSE = 0.5;

/** Told as a fact or as a named source's claim, not negated, and no report of what somebody said. */
export function isAskable(reading: Reading, clause: Clause): boolean {
  return (
    !isSpeech(reading, clause) &&
    clause.confidence >= SUREST_CLAUSE &&
    (clause.lemma !== "be" || clause.copula >= 0) &&
    clause.standing !== "not-a-fact" &&
    !clause.negated &&
    clause.modality !== "other" &&
    clause.subject >= 0 &&
    !isHearer(sentenceOf(reading, clause.sentence), clause) &&
    !hasGap(sentenceOf(reading, clause.sentence), clause)
  );
}

/** "Officials tell the paper every claim will be read": what follows the verb at once is who was told. */
function isHearer(sentence: Sentence, { predicate, subject }: Clause): boolean {
  const { tokens } = sentence;
  const { head, relation } = tokens[predicate]!;
  const verb = relation === "ccomp" ? tokens[head] : undefined;
  if (verb === undefined || !verbsWithHearer.has(verb.lemma)) return false;
  const isToldToNobody = childWith(sentence, head, "obj", "iobj") < 0;
  return isToldToNobody && subtreeOf(sentence, subject)[0] === head + 1;
}

/** "A photograph that the newspaper printed": a relative clause with a subject of its own lacks something else. */
function hasGap(sentence: Sentence, clause: Clause): boolean {
  if (clause.subjectForm !== "own") return false;
  if (sentence.tokens[clause.predicate]?.relation !== "acl:relcl") return false;
  return !childrenOf(sentence, clause.predicate).some((at) =>
    /^(?:where|when)$/i.test(sentence.tokens[at]!.text),
  );
}

/** "Who hosted the summit?" as a sentence with a slot for the name: "{name} hosted the summit." */
export function statementOf(stem: string): string {
  return `{name}${stem.replace(/^(?:Who|Which \w+)/, "").replace(/\?$/, ".")}`;
}

/** The sentence that names the key in full, where the clause's own does not. */
export function nameEvidence(reading: Reading, sentence: number, entity: Entity): number[] {
  const { start, end } = sentenceOf(reading, sentence);
  const own = reading.analysis.article.text.slice(start, end).replace(/\s+/g, " ");
  return own.includes(entity.name) ? [] : [namingSentence(reading, entity)];
}
