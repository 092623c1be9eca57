import { ButtonLink } from "@/app/_components/button";
import { Column } from "@/app/_components/column";
import { LocalTime } from "@/app/_components/local-time";
import { PageTitle } from "@/app/_components/page-title";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";

/** Says that all is handed in, and when the answers to it are shown. */
export function AnswersLater({ at }: { readonly at: string | undefined }) {
  return (
    <div className="min-h-dvh">
      <ReadingBar />
      <main id="content" className="py-12">
        <Column width="form">
          <PageTitle
            under={
              at === undefined ? (
                "Your teacher has your answers. You can look at them, with what is right and why, as soon as your teacher releases them."
              ) : (
                <>
                  Your teacher has your answers. You can look at them, with what is right and why,
                  after <LocalTime iso={at} />.
                </>
              )
            }
          >
            Handed in
          </PageTitle>
          <ButtonLink href="/student">Go to your quizzes</ButtonLink>
        </Column>
      </main>
    </div>
  );
}
