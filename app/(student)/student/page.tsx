import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { Prefetched } from "@/app/_components/prefetched";
import { SignOutButton } from "@/app/_components/sign-out-button";
import { SiteFrame } from "@/app/_components/site-frame";
import { practiceTodayOptions } from "@/app/_queries/practice";
import { studentAssignmentsOptions } from "@/app/_queries/student-assignments";
import { loadPracticeToday, loadStudentPage } from "@/app/_server/pages/student-page";
import { AssignmentLists } from "./assignment-lists";
import { PracticeTodayLink } from "./practice-today-link";

export const metadata: Metadata = { title: "Your quizzes" };

export default async function StudentPage() {
  const assignments = await loadStudentPage();
  const practice = await loadPracticeToday();
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle actions={assignments && <SignOutButton />}>Your quizzes</PageTitle>
        <Prefetched
          queries={[
            ...(assignments ? [[studentAssignmentsOptions().queryKey, assignments] as const] : []),
            ...(practice ? [[practiceTodayOptions().queryKey, practice] as const] : []),
          ]}
        >
          {practice && <PracticeTodayLink />}
          <AssignmentLists />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
