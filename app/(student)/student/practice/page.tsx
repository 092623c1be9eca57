import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Column } from "@/app/_components/column";
import { PageTitle } from "@/app/_components/page-title";
import { Prefetched } from "@/app/_components/prefetched";
import { SiteFrame } from "@/app/_components/site-frame";
import { practiceTodayOptions } from "@/app/_queries/practice";
import { loadPracticeToday } from "@/app/_server/pages/student-page";
import { PracticeTodayScreen } from "./practice-today-screen";

export const metadata: Metadata = { title: "Practice today" };

export default async function PracticeTodayPage() {
  const today = await loadPracticeToday();
  if (!today) redirect("/student");
  return (
    <SiteFrame>
      <Column width="form">
        <PageTitle>Practice today</PageTitle>
        <Prefetched queries={[[practiceTodayOptions().queryKey, today]]}>
          <PracticeTodayScreen />
        </Prefetched>
      </Column>
    </SiteFrame>
  );
}
