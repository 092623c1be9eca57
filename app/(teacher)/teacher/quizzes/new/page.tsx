import type { Metadata } from "next";
import Link from "next/link";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SectionRule } from "@/app/_components/section-rule";
import { SiteFrame } from "@/app/_components/site-frame";
import { articleLimits } from "@/app/_contract/quizzes";
import { requireTeacherPage } from "@/app/_server/pages/teacher-pages";
import { presentSample } from "@/app/_server/presenters/sample";
import { listSampleArticles } from "@/app/_server/sample-articles";
import { NewQuizForm } from "./new-quiz-form";
import { SampleChoice } from "./sample-choice";

export const metadata: Metadata = { title: "New quiz" };

export default async function NewQuizPage() {
  await requireTeacherPage();
  const samples = (await listSampleArticles()).map(presentSample);
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle
          over={
            <Link href="/teacher" className="link">
              Your desk
            </Link>
          }
          under="Paste the article as it is. You see every question with its proof before anybody else does."
        >
          New quiz
        </PageTitle>
        <NewQuizForm limits={articleLimits} />
        <SectionRule title="Or take one of ours">
          <SampleChoice samples={samples} />
        </SectionRule>
      </Column>
    </SiteFrame>
  );
}
