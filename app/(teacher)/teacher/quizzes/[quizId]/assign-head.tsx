import Link from "next/link";

/** What there is to assign, under the way back. */
export function AssignHead({ itemCount }: { readonly itemCount: number }) {
  return (
    <>
      <p className="text-small text-muted">
        <Link href="/teacher" className="link">
          Your desk
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
