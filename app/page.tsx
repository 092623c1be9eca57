import Link from "next/link";
import { ButtonLink } from "./_components/button";
import { Column } from "./_components/column";
import { SiteFrame } from "./_components/site-frame";
import { ExampleFigure } from "./_landing/example-figure";
import { Promises } from "./_landing/promises";
import { loadExample } from "./_server/pages/landing-page";

export default async function LandingPage() {
  const example = await loadExample();
  return (
    <SiteFrame>
      <Column>
        <h1 className="text-display tracking-[-0.025em] sm:mt-4">
          Questions that <span className="marked-low">prove</span> their answers
        </h1>
        <p className="mt-6 max-w-[36rem] font-serif text-article text-balance">
          Paste a news article. Attest writes the comprehension quiz, and for every answer it shows
          the sentence that settles it.
        </p>
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3">
          <ButtonLink href="/try" weight="primary">
            Try it with an article
          </ButtonLink>
          <ButtonLink href="/join">Join a class</ButtonLink>
          <p className="basis-full text-small text-muted sm:basis-auto">
            Teachers{" "}
            <Link href="/sign-in" className="link text-ink">
              sign in
            </Link>
          </p>
        </div>
        {example && (
          <div className="mt-16">
            <ExampleFigure example={example} />
          </div>
        )}
        <div className="mt-14">
          <Promises />
        </div>
      </Column>
    </SiteFrame>
  );
}
