"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { samplesOptions } from "@/app/_queries/samples";
import { StartOutcome } from "./start-outcome";
import { useStartQuiz } from "./use-start-quiz";

/** The shipped articles, each one press away from its quiz. */
export function SampleList() {
  const { data, error } = useQuery(samplesOptions());
  const start = useStartQuiz();
  const startedId =
    start.variables && "sampleId" in start.variables ? start.variables.sampleId : "";

  if (error) return <Notice tone="problem">{messageOf(error)}</Notice>;
  if (!data) return <Loading label="Loading the articles…" lines={8} />;
  if (data.samples.length === 0) return <EmptyState title="No articles are shipped here." />;
  return (
    <ul className="divide-y divide-rule">
      {data.samples.map(({ id, title, summary, words }) => (
        <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-3 py-5 first:pt-1">
          <div className="min-w-0 flex-1 basis-72">
            <h3 className="text-stem text-balance">{title}</h3>
            <p className="mt-1 text-muted">{summary}</p>
            <p className="mt-1 text-small text-muted tabular-nums">{words} words</p>
          </div>
          <Button
            aria-label={`Take the quiz on: ${title}`}
            pending={start.isPending}
            onClick={() => start.mutate({ sampleId: id })}
          >
            {start.isPending && startedId === id ? "Writing questions…" : "Take this one"}
          </Button>
          {startedId === id && (
            <div className="basis-full empty:hidden">
              <StartOutcome start={start} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
