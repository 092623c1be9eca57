import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/app/_components/button";
import { Column } from "@/app/_components/column";
import { EmptyState } from "@/app/_components/empty-state";
import { PageTitle } from "@/app/_components/page-title";
import { SectionRule } from "@/app/_components/section-rule";
import { SiteFrame } from "@/app/_components/site-frame";
import { loadOwnProgress } from "@/app/_server/pages/student-page";
import { ByKind } from "./by-kind";
import { OverTime } from "./over-time";

export const metadata: Metadata = { title: "What you know" };

export default async function ProgressPage() {
  const progress = await loadOwnProgress();
  if (!progress) redirect("/student");
  const { kinds, quizzes } = progress;
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle under="From the quizzes whose answers you can see. Practice is not counted.">
          What you know
        </PageTitle>
        {quizzes.length === 0 ? (
          <EmptyState title="Nothing to show yet.">
            After your first quiz you see here which kinds of questions you get right.
          </EmptyState>
        ) : (
          <>
            <SectionRule title="By kind of question">
              <ByKind kinds={kinds} />
            </SectionRule>
            <SectionRule title="Over time">
              <OverTime quizzes={quizzes} />
            </SectionRule>
          </>
        )}
        <div className="mt-8">
          <ButtonLink href="/student">Back to your quizzes</ButtonLink>
        </div>
      </Column>
    </SiteFrame>
  );
}
