import type { Metadata } from "next";
import { SectionRule } from "@/app/_components/section-rule";
import { SiteFrame } from "@/app/_components/site-frame";
import { fileLimits } from "@/app/_contract/importing";
import { articleLimits } from "@/app/_contract/quizzes";
import { requireTeacherPage } from "@/app/_server/pages/teacher-pages";
import { presentSample } from "@/app/_server/presenters/sample";
import { listSampleArticles } from "@/app/_server/sample-articles";
import { NewQuizScreen } from "./new-quiz-screen";
import { SampleChoice } from "./sample-choice";

export const metadata: Metadata = { title: "New quiz" };

export default async function NewQuizPage() {
  await requireTeacherPage();
  const samples = (await listSampleArticles()).map(presentSample);
  return (
    <SiteFrame>
      <NewQuizScreen
        limits={{ ...articleLimits, fileBytes: fileLimits.bytes }}
        samples={
          <SectionRule title="Or take one of ours">
            <SampleChoice samples={samples} />
          </SectionRule>
        }
      />
    </SiteFrame>
  );
}
