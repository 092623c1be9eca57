"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { LocalTime } from "@/app/_components/local-time";
import { Notice } from "@/app/_components/notice";
import { SectionRule } from "@/app/_components/section-rule";
import { messageOf } from "@/app/_queries/api-error";
import { quizzesOptions } from "@/app/_queries/quizzes";
import { Row } from "./row";

/** The teacher's quizzes, the newest first. */
export function QuizList() {
  const { data, error } = useQuery(quizzesOptions());
  return (
    <SectionRule title="Quizzes">
      {error && <Notice tone="problem">{messageOf(error)}</Notice>}
      {!data && !error && <Loading label="Loading quizzes…" lines={3} />}
      {data?.quizzes.length === 0 && (
        <EmptyState
          title="No quiz yet."
          action={<ButtonLink href="/teacher/quizzes/new">Paste an article</ButtonLink>}
        >
          Paste a news article, or take one of ours, and read the questions it makes.
        </EmptyState>
      )}
      {data && data.quizzes.length > 0 && (
        <ul className="divide-y divide-rule">
          {data.quizzes.map(({ id, title, itemCount, createdAt }) => (
            <Row key={id} href={`/teacher/quizzes/${id}`} title={title}>
              {itemCount === 1 ? "1 question" : `${itemCount} questions`} ·{" "}
              <LocalTime iso={createdAt} />
            </Row>
          ))}
        </ul>
      )}
    </SectionRule>
  );
}
