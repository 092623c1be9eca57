import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { Prefetched } from "@/app/_components/prefetched";
import { SectionRule } from "@/app/_components/section-rule";
import { SiteFrame } from "@/app/_components/site-frame";
import { articleLimits } from "@/app/_contract/quizzes";
import { samplesOptions } from "@/app/_queries/samples";
import { presentSample } from "@/app/_server/presenters/sample";
import { listSampleArticles } from "@/app/_server/sample-articles";
import { PasteForm } from "./paste-form";
import { SampleList } from "./sample-list";

export const metadata: Metadata = { title: "Try it" };

export default async function TryPage() {
  const samples = (await listSampleArticles()).map(presentSample);
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
          <Prefetched queries={[[samplesOptions().queryKey, { samples }]]}>
            <SampleList />
          </Prefetched>
        </SectionRule>
      </Column>
    </SiteFrame>
  );
}
