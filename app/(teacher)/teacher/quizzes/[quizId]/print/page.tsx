import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { quizOptions } from "@/app/_queries/quizzes";
import { loadQuizPage } from "@/app/_server/pages/teacher-pages";
import { PrintScreen } from "./print-screen";

export const metadata: Metadata = { title: "Print the quiz" };

export default async function PrintPage({ params }: PageProps<"/teacher/quizzes/[quizId]/print">) {
  const { quizId } = await params;
  const quiz = await loadQuizPage(quizId);
  return (
    <SiteFrame>
      <Column>
        <Prefetched queries={[[quizOptions(quizId).queryKey, quiz]]}>
          <PrintScreen quizId={quizId} />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
