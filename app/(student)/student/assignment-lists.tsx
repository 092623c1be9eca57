"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { Progress } from "@/app/_contract/assignments";
import { ButtonLink } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { SectionRule } from "@/app/_components/section-rule";
import { ApiError, messageOf } from "@/app/_queries/api-error";
import { studentAssignmentsOptions } from "@/app/_queries/student-assignments";
import { useDeliverWaiting } from "./use-deliver-waiting";
import { AssignmentRow } from "./assignment-row";

const headings: readonly { state: Progress; title: string }[] = [
  { state: "working", title: "In progress" },
  { state: "not-started", title: "To do" },
  { state: "done", title: "Done" },
];

/** The student's assignments, what is under way first. */
export function AssignmentLists() {
  useDeliverWaiting();
  const { data, error } = useQuery(studentAssignmentsOptions());
  if (error instanceof ApiError && error.code === "sign-in-required") return <SignedOut />;
  if (error) return <Notice tone="problem">{messageOf(error)}</Notice>;
  if (!data) return <Loading label="Loading your quizzes…" />;
  if (data.assignments.length === 0) {
    return (
      <EmptyState title="Nothing to do yet.">
        When your teacher gives your class a quiz, it is listed here.
      </EmptyState>
    );
  }
  return headings.map(({ state, title }) => {
    const assignments = data.assignments.filter((assignment) => assignment.state === state);
    if (assignments.length === 0) return null;
    return (
      <SectionRule key={state} title={title}>
        <ul className="divide-y divide-rule">
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment} />
          ))}
        </ul>
        {state === "done" && (
          <p className="mt-3">
            <Link href="/student/progress" className="link">
              What you know by now
            </Link>
          </p>
        )}
      </SectionRule>
    );
  });
}

function SignedOut() {
  return (
    <EmptyState
      title="You are not signed in."
      action={
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/return" weight="primary">
            Use your return code
          </ButtonLink>
          <ButtonLink href="/join">Join a class</ButtonLink>
        </div>
      }
    >
      Your return code brings you back to your quizzes.
    </EmptyState>
  );
}
