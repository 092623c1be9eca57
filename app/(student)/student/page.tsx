import type { Metadata } from "next";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { SiteFrame } from "@/app/_components/site-frame";
import { AssignmentLists } from "./assignment-lists";

export const metadata: Metadata = { title: "Your quizzes" };

export default function StudentPage() {
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle>Your quizzes</PageTitle>
        <AssignmentLists />
      </Column>
    </SiteFrame>
  );
}
