import { Column } from "./_components/column";
import { PageTitle } from "./_components/page-title";
import { SiteFrame } from "./_components/site-frame";
import { ButtonLink } from "./_components/button";

export default function LandingPage() {
  return (
    <SiteFrame>
      <Column>
        <PageTitle under="Paste a news article and get a quiz in which every answer is proved by a sentence of it.">
          Questions that prove their answers
        </PageTitle>
        <ButtonLink href="/try" weight="primary">
          Try it with an article
        </ButtonLink>
      </Column>
    </SiteFrame>
  );
}
