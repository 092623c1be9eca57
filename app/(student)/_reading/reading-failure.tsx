import { ButtonLink, Button } from "@/app/_components/button";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { ApiError, messageOf } from "@/app/_queries/api-error";
import { ReadingBar } from "./reading-bar";

/** Says why an attempt can't be shown, and what can be done. */
export function ReadingFailure({ error }: { readonly error: Error }) {
  const canRetry = !(error instanceof ApiError) || error.isTemporary;
  return (
    <div className="min-h-dvh">
      <ReadingBar />
      <main id="content" className="py-12">
        <Column width="form">
          <PageTitle under={messageOf(error)}>This page could not be opened</PageTitle>
          <div className="flex flex-wrap gap-3">
            {canRetry && (
              <Button weight="primary" onClick={() => location.reload()}>
                Try again
              </Button>
            )}
            <ButtonLink href="/">Go to the start page</ButtonLink>
          </div>
        </Column>
      </main>
    </div>
  );
}
