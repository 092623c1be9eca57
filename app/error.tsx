"use client";

import { Button } from "./_components/button";
import { Column } from "./_components/column";
import { PageTitle } from "./_components/page-title";
import { SiteFrame } from "./_components/site-frame";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** The page for a fault of ours. The digest finds the same error in the server's log. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="The fault is ours. What you had saved is kept.">
          Something went wrong on this page
        </PageTitle>
        <Button weight="primary" onClick={reset}>
          Try again
        </Button>
        {error.digest && (
          <p className="mt-8 text-small text-muted">
            If it happens again, report it with this number: {error.digest}
          </p>
        )}
      </Column>
    </SiteFrame>
  );
}
