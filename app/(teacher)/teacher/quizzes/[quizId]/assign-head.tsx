import Link from "next/link";

interface AssignHeadProps {
  readonly quizId: string;
  readonly itemCount: number;
}

/** What there is to assign, under the ways back and to paper. */
export function AssignHead({ quizId, itemCount }: AssignHeadProps) {
  return (
    <>
      <p className="flex justify-between gap-4 text-small text-muted">
        <Link href="/teacher" className="link">
          Your desk
        </Link>
        <Link href={`/teacher/quizzes/${quizId}/print`} className="link">
          Print or download
        </Link>
      </p>
      <h2 className="mt-1 text-heading">
        {itemCount === 1
          ? "One question with its proof"
          : `${itemCount} questions, each with its proof`}
      </h2>
    </>
  );
}
