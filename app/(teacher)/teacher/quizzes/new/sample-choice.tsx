"use client";

import type { Sample } from "@/app/_contract/samples";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { useWriteQuiz } from "./use-write-quiz";

/** The shipped articles, each one press away from its quiz. */
export function SampleChoice({ samples }: { readonly samples: readonly Sample[] }) {
  const write = useWriteQuiz();
  const isBusy = write.isPending || write.isSuccess;
  const startedId =
    write.variables && "sampleId" in write.variables ? write.variables.sampleId : null;
  return (
    <>
      {write.error && (
        <p role="alert" className="mb-3 font-medium">
          {messageOf(write.error)}
        </p>
      )}
      <ul className="divide-y divide-rule">
        {samples.map(({ id, title, summary, words }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-3 py-4 first:pt-1">
            <div className="min-w-0 flex-1 basis-72">
              <h3 className="text-stem text-balance">{title}</h3>
              <p className="mt-1 text-small text-muted tabular-nums">
                {summary} {words} words.
              </p>
            </div>
            <Button
              aria-label={`Write questions on: ${title}`}
              pending={isBusy}
              onClick={() => write.mutate({ sampleId: id })}
            >
              {isBusy && startedId === id ? "Writing questions…" : "Use this one"}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
