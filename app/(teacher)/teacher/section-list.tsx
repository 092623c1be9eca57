"use client";

import { useQuery } from "@tanstack/react-query";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { sectionsOptions } from "@/app/_queries/sections";
import { NewSectionForm } from "./new-section-form";
import { Row } from "./row";

/** The teacher's classes, each with the code that students join with. */
export function SectionList() {
  const { data, error } = useQuery(sectionsOptions());
  return (
    <SectionRule title="Classes">
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {!data && !error && <Loading label="Loading classes…" lines={3} />}
      {data && data.sections.length > 0 && (
        <ul className="divide-y divide-rule">
          {data.sections.map(({ id, name, joinCode, studentCount }) => (
            <Row key={id} href={`/teacher/sections/${id}`} title={name}>
              {studentCount === 1 ? "1 student" : `${studentCount} students`} · code{" "}
              <span className="font-semibold text-ink">{joinCode}</span>
            </Row>
          ))}
        </ul>
      )}
      {data && <NewSectionForm isFirst={data.sections.length === 0} />}
    </SectionRule>
  );
}
