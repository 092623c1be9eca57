import Link from "next/link";
import { isAnswered } from "@/app/_contract/answer-parts";
import type { StudentAttempt } from "@/app/_contract/gradebook";
import type { ScoreChange } from "@/app/_contract/reviews";
import { LocalTime } from "@/app/_components/local-time";

/** Whose answers these are, how far they are and what they earned. */
export function AttemptSummary({ attempt }: { readonly attempt: StudentAttempt }) {
  const { assignment, section, student, score, startedAt, submittedAt, isLate, items } = attempt;
  const answered = items.filter(({ answer }) => isAnswered(answer)).length;
  return (
    <header>
      <p className="mb-1 flex flex-wrap gap-x-4 text-small text-muted">
        <Link href={`/teacher/assignments/${assignment.id}`} className="link">
          All results
        </Link>
        <Link href={`/teacher/sections/${section.id}/gradebook`} className="link">
          Gradebook of {section.name}
        </Link>
      </p>
      <h1 className="text-heading wrap-anywhere">{student.name}</h1>
      {score && (
        <p className="mt-3 font-serif text-display tracking-[-0.02em] tabular-nums">
          {score.earned}
          <span className="text-muted"> of {score.possible} points</span>
        </p>
      )}
      <p className="mt-2 text-muted">
        {answered} of {items.length} answered. Started <LocalTime iso={startedAt} />
        {submittedAt === null ? (
          ", still at work."
        ) : (
          <>
            , handed in <LocalTime iso={submittedAt} />
            {isLate && ", late"}.
          </>
        )}
      </p>
      {attempt.changes.length > 0 && (
        <ul aria-label="How the score changed" className="mt-3 space-y-1 text-small">
          {attempt.changes.map((change) => (
            <li key={change.changedAt}>
              <LocalTime iso={change.changedAt} />: {changeInWords(change)} {change.before.earned}{" "}
              of {change.before.possible} became {change.after.earned} of {change.after.possible}.
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

const WHAT_YOU_DID: Readonly<Record<ScoreChange["kind"], string>> = {
  key: "you changed the right answer of question",
  accept: "you accepted a second answer to question",
  void: "you took out question",
};

const changeInWords = ({ kind, isTakenBack, position }: ScoreChange) =>
  isTakenBack
    ? `you took back your change of question ${position}:`
    : `${WHAT_YOU_DID[kind]} ${position}:`;
