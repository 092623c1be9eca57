"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Loading } from "@/app/_components/loading";
import { LocalTime } from "@/app/_components/local-time";
import { Notice } from "@/app/_components/notice";
import { PageTitle } from "@/app/_components/page-title";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentResultsOptions } from "@/app/_queries/assignments";
import { DownloadResults } from "./download-results";
import { ItemResultView } from "./item-result-view";
import { ScoreDistribution } from "./score-distribution";
import { StudentTable } from "./student-table";

const REFRESH_MILLISECONDS = 5_000;

/** Who is how far, and how each question went; refreshed while the page is in sight. */
export function ResultsScreen({ assignmentId }: { readonly assignmentId: string }) {
  const { data, error } = useQuery({
    ...assignmentResultsOptions(assignmentId),
    refetchInterval: REFRESH_MILLISECONDS,
    refetchIntervalInBackground: false,
  });
  if (!data) {
    return error ? (
      <Notice tone="problem">{messageOf(error)}</Notice>
    ) : (
      <Loading label="Loading results…" />
    );
  }
  const { assignment, students, items } = data;
  const done = students.filter(({ state }) => state === "done").length;
  return (
    <>
      <PageTitle
        over={
          <Link href={`/teacher/sections/${assignment.section.id}`} className="link">
            {assignment.section.name}
          </Link>
        }
        under={
          <>
            {done} of {students.length} done
            {assignment.dueAt && (
              <>
                {" · due "}
                <LocalTime iso={assignment.dueAt} />
              </>
            )}
            {" · "}
            <Link href={`/teacher/quizzes/${assignment.quizId}`} className="link">
              the quiz
            </Link>
            {" · "}
            <Link href={`/teacher/assignments/${assignmentId}/settings`} className="link">
              settings
            </Link>
          </>
        }
      >
        {assignment.title}
      </PageTitle>
      {error && (
        <Notice tone="problem" title="These are not the latest figures">
          {messageOf(error)}
        </Notice>
      )}
      <SectionRule
        title="Students"
        aside={students.length > 0 && <DownloadResults results={data} />}
      >
        <StudentTable
          assignmentId={assignmentId}
          students={students}
          itemCount={assignment.itemCount}
        />
      </SectionRule>
      <SectionRule
        title="Scores"
        aside={
          done > 0 && (
            <Link href={`/teacher/assignments/${assignmentId}/report`} className="link">
              What they missed, in the article
            </Link>
          )
        }
      >
        {done === 0 ? (
          <p className="text-muted">Figures appear with the first quiz handed in.</p>
        ) : (
          <ScoreDistribution students={students} />
        )}
      </SectionRule>
      <SectionRule title="Questions">
        <ol className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {items.map((item) => (
            <li key={item.id}>
              <ItemResultView assignmentId={assignmentId} item={item} />
            </li>
          ))}
        </ol>
      </SectionRule>
    </>
  );
}
