"use client";

import { useQuery } from "@tanstack/react-query";
import type { SectionSummary } from "@/app/_contract/sections";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { sectionsOptions } from "@/app/_queries/sections";
import { NewSectionForm } from "./new-section-form";
import { Row } from "./row";

/** The teacher's classes, each with the code that students join with; those that are put away apart. */
export function SectionList() {
  const { data, error } = useQuery(sectionsOptions());
  const inUse = data?.sections.filter(({ isArchived }) => !isArchived) ?? [];
  const archived = data?.sections.filter(({ isArchived }) => isArchived) ?? [];
  return (
    <SectionRule title="Classes">
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {!data && !error && <Loading label="Loading classes…" lines={3} />}
      {inUse.length > 0 && <SectionRows sections={inUse} />}
      {data && <NewSectionForm isFirst={data.sections.length === 0} />}
      {archived.length > 0 && (
        <details className="mt-6">
          <summary className="min-h-11 cursor-pointer py-2 text-muted">
            Archived classes ({archived.length})
          </summary>
          <SectionRows sections={archived} />
        </details>
      )}
    </SectionRule>
  );
}

function SectionRows({ sections }: { readonly sections: readonly SectionSummary[] }) {
  return (
    <ul className="divide-y divide-rule">
      {sections.map(({ id, name, joinCode, studentCount, isArchived }) => (
        <Row key={id} href={`/teacher/sections/${id}`} title={name}>
          {studentCount === 1 ? "1 student" : `${studentCount} students`}
          {!isArchived && (
            <>
              {" · code "}
              <span className="font-semibold text-ink">{joinCode}</span>
            </>
          )}
        </Row>
      ))}
    </ul>
  );
}
