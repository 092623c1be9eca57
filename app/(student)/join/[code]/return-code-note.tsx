import type { Joined } from "@/app/_contract/joining";
import { ButtonLink } from "@/app/_components/button";
import { PageTitle } from "@/app/_components/page-title";

/** Shown once after joining: the code that brings the student back on another device. */
export function ReturnCodeNote({ joined }: { readonly joined: Joined }) {
  return (
    <>
      <PageTitle over={joined.section.name}>Welcome, {joined.name}</PageTitle>
      <p>This is your return code. It is shown only now, so write it down.</p>
      <output
        aria-label="Return code"
        className="my-6 block w-fit border-y-2 border-ink px-1 py-4 font-serif text-[1.375rem] font-semibold whitespace-nowrap sm:text-title tracking-[0.06em] select-all"
      >
        {joined.returnCode}
      </output>
      <p className="mb-8 max-w-form text-muted">
        With it you get back to your quizzes on another device, or here after signing out. If you
        lose it, your teacher can give you a new one.
      </p>
      <ButtonLink href="/student" weight="primary">
        I wrote it down
      </ButtonLink>
    </>
  );
}
