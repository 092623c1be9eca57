import type { Metadata } from "next";
import { ButtonLink } from "@/app/_components/button";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { assignmentsOptions } from "@/app/_queries/assignments";
import { quizzesOptions } from "@/app/_queries/quizzes";
import { sectionsOptions } from "@/app/_queries/sections";
import { loadTeacherPage } from "@/app/_server/pages/teacher-pages";
import { AssignmentList } from "./assignment-list";
import { GuestWorkNote } from "./guest-work-note";
import { QuizList } from "./quiz-list";
import { SectionList } from "./section-list";
import { SignOutButton } from "@/app/_components/sign-out-button";

export const metadata: Metadata = { title: "Your desk" };

export default async function TeacherPage() {
  const { sections, quizzes, assignments, hasGuestWork } = await loadTeacherPage();
  return (
    <SiteFrame>
      <Column>
        <PageTitle
          actions={
            <>
              <SignOutButton />
              <ButtonLink href="/teacher/quizzes/new" weight="primary">
                New quiz
              </ButtonLink>
            </>
          }
        >
          Your desk
        </PageTitle>
        <Prefetched
          queries={[
            [sectionsOptions().queryKey, { sections }],
            [quizzesOptions().queryKey, { quizzes }],
            [assignmentsOptions().queryKey, { assignments }],
          ]}
        >
          <AssignmentList />
          <div className="grid gap-x-12 lg:grid-cols-2">
            <QuizList />
            <SectionList />
          </div>
          {hasGuestWork && (
            <div className="mt-12">
              <GuestWorkNote />
            </div>
          )}
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
