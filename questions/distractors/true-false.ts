import { hashText } from "../random";
import type { Distractor, Draft, ItemContext } from "../types";

/**
 * The true/false form of a draft that has a statement: as it stands, or with the key swapped for the best of
 * `offered`. Which one follows from the statement itself, so that about half are true. Null where it has none.
 */
export function asTrueFalse(
  draft: Draft,
  offered: readonly Distractor[],
  { analysis }: ItemContext,
): Draft | null {
  if (draft.statement === null) return null;
  const { text } = analysis.article;
  const fact = fill(draft.statement, draft.key, text);
  const isTrue = hashText(fact) % 2 === 0;
  const swap = offered.find((distractor) => distractor.evidence !== null);
  if (!isTrue && swap === undefined) return null;
  const truth = `The article says: ${fact}`;
  return {
    ...draft,
    type: "true-false",
    form: "true-false",
    stem: isTrue ? fact : fill(draft.statement, swap!.text, text),
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

/** The statement with this name in its slot, "The" before it where the article writes "the United States". */
function fill(statement: string, name: string, text: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const hasArticle = new RegExp(`\\b[Tt]he ${escaped}\\b(?! \\p{L})`, "u").test(text);
  return statement.replace("{name}", hasArticle ? `The ${name}` : name);
}
