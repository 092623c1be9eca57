import { evidenceSpan } from "../text/evidence";
import type { Fact } from "../types";
import { findClauses } from "./find-clauses";
import { type Reading, sentenceOf } from "./reading";

/** What the article states or reports, clause by clause, as plain data with its evidence. */
export function listFacts(reading: Reading): Fact[] {
  return findClauses(reading)
    .filter((clause) => clause.standing !== "not-a-fact" && !clause.negated)
    .map((clause) => ({
      id: `clause:${clause.sentence}:${clause.predicate}`,
      kind: clause.copula >= 0 ? "state" : "event",
      evidence: [evidenceSpan(reading.analysis.article.text, sentenceOf(reading, clause.sentence))],
      sentence: clause.sentence,
      confidence: clause.confidence,
      attributedTo: clause.claim?.source?.name ?? null,
    }));
}
