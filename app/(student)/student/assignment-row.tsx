"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { AssignmentForStudent } from "@/app/_contract/assignments";
import { Button, ButtonLink } from "@/app/_components/button";
import { LocalTime } from "@/app/_components/local-time";
import { AssignmentTimes } from "@/app/(student)/_time/assignment-times";
import { startAttempt } from "@/app/_queries/attempts";
import { studentAssignmentsOptions } from "@/app/_queries/student-assignments";
import { StartRefusal } from "./start-refusal";

/** One assignment with its next step. */
export function AssignmentRow({ assignment }: { readonly assignment: AssignmentForStudent }) {
  const { id, title, section, dueAt, score } = assignment;
  const router = useRouter();
  const queryClient = useQueryClient();
  const start = useMutation({
    mutationFn: () => startAttempt({ assignmentId: id }),
    onSuccess: ({ attemptId }) => router.push(`/attempts/${attemptId}`),
    // The list was read before it closed, or before its opening was moved.
    onError: () => queryClient.invalidateQueries(studentAssignmentsOptions()),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4 first:pt-1">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="text-stem text-balance">{title}</h3>
        <p className="mt-1 text-small text-muted">
          {section.name}
          {dueAt && (
            <>
              {" · due "}
              <LocalTime iso={dueAt} />
            </>
          )}
          <AssignmentTimes assignment={assignment} />
          {score && ` · ${score.earned} of ${score.possible} points`}
        </p>
        {start.error && (
          <p role="alert" className="mt-1 text-small font-medium">
            <StartRefusal error={start.error} />
          </p>
        )}
      </div>
      <NextStep
        assignment={assignment}
        isStarting={start.isPending || start.isSuccess}
        onStart={() => start.mutate()}
      />
    </li>
  );
}

interface NextStepProps {
  readonly assignment: AssignmentForStudent;
  readonly isStarting: boolean;
  readonly onStart: () => void;
}

function NextStep({ assignment, isStarting, onStart }: NextStepProps) {
  const { state, attemptId, title } = assignment;
  if (state === "done" && !assignment.answersShown) {
    return (
      <p className="text-small text-muted">
        {assignment.answersFrom ? (
          <>
            Handed in · answers after <LocalTime iso={assignment.answersFrom} />
          </>
        ) : (
          "Handed in · answers when your teacher releases them"
        )}
      </p>
    );
  }
  if (state === "done" && attemptId) {
    return (
      <ButtonLink href={`/attempts/${attemptId}/review`} aria-label={`Review: ${title}`}>
        Review
      </ButtonLink>
    );
  }
  if (attemptId) {
    return (
      <ButtonLink
        weight="primary"
        href={`/attempts/${attemptId}`}
        aria-label={`Go on with: ${title}`}
      >
        Go on
      </ButtonLink>
    );
  }
  if (assignment.availability !== "open") return null;
  return (
    <Button weight="primary" pending={isStarting} onClick={onStart} aria-label={`Start: ${title}`}>
      {isStarting ? "Opening…" : "Start"}
    </Button>
  );
}
