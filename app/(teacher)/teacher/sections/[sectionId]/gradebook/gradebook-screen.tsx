"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { messageOf } from "@/app/_queries/api-error";
import { gradebookOptions } from "@/app/_queries/gradebook";
import { DownloadGradebook } from "./download-gradebook";
import { GradebookTable } from "./gradebook-table";
import { BY_NAME, type GradebookOrder, sortStudents } from "./sort-gradebook";

/** The scores of a class at everything that was assigned to it. */
export function GradebookScreen({ sectionId }: { readonly sectionId: string }) {
  const { data: gradebook, error } = useQuery(gradebookOptions(sectionId));
  const [order, setOrder] = useState<GradebookOrder>(BY_NAME);
  if (!gradebook) {
    return error ? (
      <Notice tone="problem">{messageOf(error)}</Notice>
    ) : (
      <Loading label="Loading the gradebook…" />
    );
  }
  const { section, assignments } = gradebook;
  const students = sortStudents(gradebook.students, order);
  const isEmpty = students.length === 0 || assignments.length === 0;
  return (
    <>
      <PageTitle
        over={
          <Link href={`/teacher/sections/${section.id}`} className="link">
            {section.name}
          </Link>
        }
        under={
          !isEmpty &&
          "Each score leads to the student’s answers, each class average to the results of all. A column’s head puts the students in its order. Averages are shares of all points handed in."
        }
        actions={!isEmpty && <DownloadGradebook gradebook={gradebook} students={students} />}
      >
        Gradebook
      </PageTitle>
      {error && (
        <Notice tone="problem" title="These are not the latest figures">
          {messageOf(error)}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState title={whatIsMissing(assignments.length)}>
          The gradebook has a line for each student and a column for each assignment.
        </EmptyState>
      ) : (
        <GradebookTable
          gradebook={gradebook}
          students={students}
          order={order}
          onOrderChange={setOrder}
        />
      )}
    </>
  );
}

const whatIsMissing = (assignmentCount: number) =>
  assignmentCount === 0
    ? "Nothing is assigned to this class yet."
    : "Nobody is on the roster of this class yet.";
