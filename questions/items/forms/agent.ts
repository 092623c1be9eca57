import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { judgeStanding } from "../../facts/standing";
import { childrenOf, childWith, isRelation } from "../../text/tree";
import type { Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { askFor, isBritish } from "../naming";
import { wordPhrase } from "../wording/phrase";
import { isAskable, isCommonWord, nameEvidence, statementOf } from "./subject";

/** "By whom was the summit hosted?" is stiff, so this asks "Who hosted the summit?" of a passive with its agent. */
export function askWhoWasBehindIt(reading: Reading, clauses: readonly Clause[]): Draft[] {
  const passives = clauses
    .filter(
      (clause) => clause.voice === "passive" && clause.agent >= 0 && isAskable(reading, clause),
    )
    .flatMap(
      (clause) =>
        agentDraft(reading, {
          sentence: clause.sentence,
          verb: clause.predicate,
          patient: clause.subject,
          agent: clause.agent,
          confidence: clause.confidence,
        }) ?? [],
    );
  return [...passives, ...reducedRelatives(reading)];
}

interface PassiveParts {
  readonly sentence: number;
  readonly verb: number;
  readonly patient: number;
  readonly agent: number;
  readonly confidence: number;
}

/** "a virtual summit hosted by Keir Starmer": a participle that modifies its patient. */
function reducedRelatives(reading: Reading): Draft[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, verb) => {
      if (!isRelation(token, "acl") || token.xpos !== "VBN" || token.relation === "acl:relcl")
        return [];
      if (childWith(sentence, verb, "nsubj", "aux", "cop") >= 0) return [];
      const agent = agentBelow(sentence, verb);
      if (agent < 0 || judgeStanding(reading, sentence.index, verb).standing !== "fact") return [];
      const confidence = Math.min(token.confidence, sentence.tokens[agent]!.confidence);
      const parts = { sentence: sentence.index, verb, patient: token.head, agent, confidence };
      return agentDraft(reading, parts) ?? [];
    }),
  );
}

function agentBelow(sentence: Sentence, verb: number): number {
  return (
    childrenOf(sentence, verb).find(
      (at) =>
        isRelation(sentence.tokens[at], "obl") &&
        childrenOf(sentence, at).some((mark) => sentence.tokens[mark]!.lemma === "by" && mark < at),
    ) ?? -1
  );
}

function agentDraft(reading: Reading, parts: PassiveParts): Draft | null {
  const sentence = sentenceOf(reading, parts.sentence);
  const link =
    reading.entityAt(parts.sentence, parts.agent) ?? nameBelow(reading, sentence, parts.agent);
  if (link === null || link.confidence < 0.8 || isCommonWord(link.entity.name)) return null;
  if (childWith(sentence, parts.agent, "conj") >= 0) return null;
  const asking = askFor(link.entity, isBritish(reading.analysis.article.text));
  const patient = wordPatient(reading, parts);
  if (asking === null || patient === null) return null;
  const past = pastOf(sentence.tokens[parts.verb]!.text);
  const stem = `${asking.wh} ${past} ${patient.text}?`;
  return draftOf(reading, {
    kind: asking.answerType === "person" ? "who" : "what",
    form: "agent",
    stem,
    embedded: stem.charAt(0).toLowerCase() + stem.slice(1, -1),
    statement: statementOf(stem),
    key: link.entity.name,
    answerType: asking.answerType,
    entityId: link.entity.id,
    factId: `clause:${parts.sentence}:${parts.verb}`,
    confidence: parts.confidence * link.confidence,
    sentences: [
      parts.sentence,
      ...patient.sentences,
      ...nameEvidence(reading, parts.sentence, link.entity),
    ],
    entityIds: patient.entityIds,
    why: `The article says: ${statementOf(stem).replace("{name}", link.entity.name)}`,
  });
}

/** "British Prime Minister Keir Starmer": the head may be the title, the name a flat or appositive part of it. */
function nameBelow(reading: Reading, sentence: Sentence, head: number) {
  const part = childrenOf(sentence, head).find((at) =>
    isRelation(sentence.tokens[at], "flat", "appos", "compound"),
  );
  return part === undefined ? null : reading.entityAt(sentence.index, part);
}

/** The patient without the participle clause that names the agent. */
function wordPatient(reading: Reading, parts: PassiveParts) {
  return wordPhrase(reading, parts.sentence, parts.patient, {
    withoutCase: true,
    without: new Set([parts.verb]),
  });
}

/** The participle serves as the past tense where English has one form for both; the others are listed. */
function pastOf(participle: string): string {
  const word = participle.toLowerCase();
  return IRREGULAR_PASTS[word] ?? word;
}

const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  begun: "began",
  broken: "broke",
  chosen: "chose",
  drawn: "drew",
  driven: "drove",
  eaten: "ate",
  flown: "flew",
  forgotten: "forgot",
  given: "gave",
  grown: "grew",
  hidden: "hid",
  known: "knew",
  overseen: "oversaw",
  overtaken: "overtook",
  ridden: "rode",
  risen: "rose",
  run: "ran",
  seen: "saw",
  shown: "showed",
  sung: "sang",
  spoken: "spoke",
  stolen: "stole",
  sworn: "swore",
  taken: "took",
  thrown: "threw",
  torn: "tore",
  undertaken: "undertook",
  withdrawn: "withdrew",
  worn: "wore",
  written: "wrote",
};
