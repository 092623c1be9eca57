import type { Metadata } from "next";
import { Prefetched } from "@/app/_components/prefetched";
import { quizOptions } from "@/app/_queries/quizzes";
import { sectionsOptions } from "@/app/_queries/sections";
import { loadQuizPage, loadSections } from "@/app/_server/pages/teacher-pages";
import { QuizScreen } from "./quiz-screen";

export const metadata: Metadata = { title: "Quiz" };

export default async function QuizPage({ params }: PageProps<"/teacher/quizzes/[quizId]">) {
  const { quizId } = await params;
  const [quiz, sections] = [await loadQuizPage(quizId), await loadSections()];
  return (
    <Prefetched
      queries={[
        [quizOptions(quizId).queryKey, quiz],
        [sectionsOptions().queryKey, sections],
      ]}
    >
      <QuizScreen quizId={quizId} />
    </Prefetched>
  );
}
