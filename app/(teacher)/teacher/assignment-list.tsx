"use client";

import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { LocalTime } from "@/app/_components/local-time";
import { Notice } from "@/app/_components/notice";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentsOptions } from "@/app/_queries/assignments";
import { Row } from "./row";

/** What the classes have to do, and how many have done it. */
export function AssignmentList() {
  const { data, error } = useQuery(assignmentsOptions());
  return (
    <SectionRule title="Assignments">
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {!data && !error && <Loading label="Loading assignments…" lines={3} />}
      {data?.assignments.length === 0 && (
        <EmptyState title="Nothing is assigned yet.">
          Open a quiz, look at its questions, and assign it to a class.
        </EmptyState>
      )}
      {data && data.assignments.length > 0 && (
        <ul className="divide-y divide-rule">
          {data.assignments.map(({ id, title, section, dueAt, done, studentCount, openFlags }) => (
            <Row key={id} href={`/teacher/assignments/${id}`} title={title}>
              {section.name} · {done} of {studentCount} done
              {dueAt && (
                <>
                  {" · due "}
                  <LocalTime iso={dueAt} />
                </>
              )}
              {openFlags > 0 && (
                <strong className="text-ink">
                  {" · "}
                  {openFlags === 1 ? "1 report" : `${openFlags} reports`} of a wrong question
                </strong>
              )}
            </Row>
          ))}
        </ul>
      )}
    </SectionRule>
  );
}
