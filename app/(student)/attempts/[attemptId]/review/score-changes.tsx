import type { Review, ScoreChange } from "@/app/_contract/reviews";
import { Notice } from "@/app/_components/notice";

/** That the teacher changed questions since, and what became of the score. Nothing where none was changed. */
export function ScoreChanges({ changes }: { readonly changes: Review["changes"] }) {
  if (changes.length === 0) return null;
  return (
    <div className="mt-5">
      <Notice title="Your score changed after you handed in">
        <ul className="space-y-2">
          {changes.map((change) => (
            <li key={change.changedAt}>
              {changeInWords(change)} It was {change.before.earned} of {change.before.possible}, and
              became {change.after.earned} of {change.after.possible}.
              {change.note && !change.isTakenBack && ` “${change.note}”`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const WHAT_HAPPENED: Readonly<Record<ScoreChange["kind"], string>> = {
  key: "has another right answer now.",
  accept: "has a second right answer now.",
  void: "counts for nobody now.",
};

function changeInWords({ position, kind, isTakenBack }: ScoreChange): string {
  return isTakenBack
    ? `Question ${position} is again as it was.`
    : `Question ${position} ${WHAT_HAPPENED[kind]}`;
}
