"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentSettingsOptions } from "@/app/_queries/assignments";
import { Accommodations } from "./_accommodations/accommodations";
import { AssignedStudents } from "./_students/assigned-students";
import { ShowingForm } from "./showing-form";
import { TimingForm } from "./timing-form";

const never = () => () => undefined;

/** What a teacher may change about an assignment that is already out. */
export function SettingsScreen({ assignmentId }: { readonly assignmentId: string }) {
  const { data, error } = useQuery(assignmentSettingsOptions(assignmentId));
  // The server does not know the teacher's time zone, in which the fields are filled.
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!data && error) return <Notice tone="problem">{messageOf(error)}</Notice>;
  if (!data || !isInBrowser) return <Loading label="Loading the settings…" />;
  return (
    <>
      <PageTitle
        over={
          <Link href={`/teacher/assignments/${assignmentId}`} className="link">
            Results
          </Link>
        }
        under={`${data.section.name} · settings`}
      >
        {data.title}
      </PageTitle>
      <TimingForm settings={data} />
      <ShowingForm settings={data} />
      <AssignedStudents assignmentId={assignmentId} />
      <Accommodations assignmentId={assignmentId} timing={data.timing} />
    </>
  );
}
