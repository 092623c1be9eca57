import { ButtonLink } from "./_components/button";
import { Column } from "./_components/column";
import { PageTitle } from "./_components/page-title";
import { SiteFrame } from "./_components/site-frame";

export default function NotFound() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="The address may be mistyped, or the page belongs to somebody else. If it was a quiz, open it on the device you started it on, or sign in first.">
          There is no such page
        </PageTitle>
        <ButtonLink href="/" weight="primary">
          Go to the start page
        </ButtonLink>
      </Column>
    </SiteFrame>
  );
}
