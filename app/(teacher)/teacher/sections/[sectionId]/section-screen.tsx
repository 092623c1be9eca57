"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Row } from "@/app/(teacher)/teacher/row";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { LocalTime } from "@/app/_components/local-time";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { sectionOptions } from "@/app/_queries/sections";
import { SectionSettings } from "./_settings/section-settings";
import { Teachers } from "./_teachers/teachers";
import { JoinCodePanel } from "./join-code-panel";
import { Roster } from "./_roster/roster";

/** A class: how students get in, who is in it, and what it has to do. */
export function SectionScreen({ sectionId }: { readonly sectionId: string }) {
  const { data: section, error } = useQuery(sectionOptions(sectionId));
  if (!section) {
    return error ? (
      <Notice tone="problem">{messageOf(error)}</Notice>
    ) : (
      <Loading label="Loading the class…" />
    );
  }
  return (
    <>
      <PageTitle
        over={
          <Link href="/teacher" className="link">
            Your desk
          </Link>
        }
      >
        {section.name}
      </PageTitle>
      {section.isArchived ? (
        <Notice title="This class is archived.">
          Nobody can join it and nothing of it can be started. All answers are still here; you bring
          it back at the end of this page.
        </Notice>
      ) : (
        <JoinCodePanel sectionId={section.id} joinCode={section.joinCode} />
      )}
      <Roster sectionId={section.id} roster={section.roster} />
      <SectionRule
        title="Assignments"
        aside={
          section.assignments.length > 0 && (
            <Link href={`/teacher/sections/${section.id}/gradebook`} className="link">
              Gradebook
            </Link>
          )
        }
      >
        {section.assignments.length === 0 ? (
          <EmptyState title="Nothing is assigned to this class yet.">
            Open a quiz at your desk and assign it here.
          </EmptyState>
        ) : (
          <ul className="divide-y divide-rule">
            {section.assignments.map(({ id, title, dueAt, done }) => (
              <Row key={id} href={`/teacher/assignments/${id}`} title={title}>
                {done} of {section.roster.length} done
                {dueAt && (
                  <>
                    {" · due "}
                    <LocalTime iso={dueAt} />
                  </>
                )}
              </Row>
            ))}
          </ul>
        )}
      </SectionRule>
      <Teachers sectionId={section.id} teachers={section.teachers} />
      <SectionSettings section={section} />
    </>
  );
}
