import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SectionRule } from "@/app/_components/section-rule";
import { SiteFrame } from "@/app/_components/site-frame";
import { articleLimits } from "@/app/_contract/quizzes";
import { PasteForm } from "./paste-form";
import { SampleList } from "./sample-list";

export const metadata: Metadata = { title: "Try it" };

export default function TryPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="You get up to ten questions, take them here, and see the sentence behind each answer. No account is needed.">
          Turn an article into a quiz
        </PageTitle>
        <PasteForm
          limits={{
            leastWords: articleLimits.leastWords,
            mostWords: articleLimits.mostWords,
            titleCharacters: articleLimits.titleCharacters,
          }}
        />
        <SectionRule title="Or take one of ours">
          <SampleList />
        </SectionRule>
      </Column>
    </SiteFrame>
  );
}
