import { hashText } from "../random";
import type { Distractor, Draft } from "../types";

/**
 * The true/false form of a draft that has a statement: as it stands, or with the key swapped for the best of
 * `offered`. Which one follows from the statement itself, so that about half are true. Null where it has none.
 */
export function asTrueFalse(draft: Draft, offered: readonly Distractor[]): Draft | null {
  if (draft.statement === null) return null;
  const isTrue = hashText(draft.statement) % 2 === 0;
  const swap = offered.find((distractor) => distractor.evidence !== null);
  if (!isTrue && swap === undefined) return null;
  const stem = isTrue ? draft.statement : draft.statement.replace(draft.key, swap!.text);
  if (!isTrue && stem === draft.statement) return null;
  const truth = `The article says: ${draft.statement}`;
  return {
    ...draft,
    type: "true-false",
    form: "true-false",
    stem,
    key: isTrue ? "True" : "False",
    answerType: "truth",
    why: truth,
    distractors: [
      {
        text: isTrue ? "False" : "True",
        origin: "opposite",
        why: isTrue ? truth : `${truth} ${swap!.why}`,
        evidence: isTrue ? null : swap!.evidence,
      },
    ],
  };
}
