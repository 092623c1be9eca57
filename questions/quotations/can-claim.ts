import { nounType } from "../lexicon/noun-types";
import { documentNouns, type ReportingClass } from "../lexicon/reporting-verbs";
import type { Token } from "../types";
import { canSpeak } from "./frame";

const mute =
  /^(?:act|event|state|attribute|feeling|phenomenon|process|time|quantity|shape|body|relation|motive|substance|food|plant|animal|possession)$/u;

/**
 * Whether the subject can have said it: people, bodies, names and documents can; "the move indicates that …"
 * claims nothing for anybody. Findings need a document ("the poll found"), because people find keys too.
 */
export function canClaim(subject: Token | undefined, kind: ReportingClass): boolean {
  if (subject === undefined || !canSpeak(subject)) return false;
  if (subject.upos === "DET") return false;
  const lemma = subject.lemma.toLowerCase();
  const document = documentNouns.has(lemma);
  if (kind === "finding") return document;
  if (document) return true;
  if (subject.upos !== "NOUN") return !/^(?:time|event)$/u.test(nounType(lemma) ?? "");
  return !mute.test(nounType(lemma) ?? "");
}
