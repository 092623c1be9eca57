"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RosterEntry } from "@/app/_contract/sections";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { resetStudentSignIn, sectionOptions } from "@/app/_queries/sections";

interface RosterRowProps {
  readonly sectionId: string;
  readonly student: RosterEntry;
  readonly onDelete: () => void;
}

/** One student: whether they have come, a new return code, deletion. */
export function RosterRow({ sectionId, student, onDelete }: RosterRowProps) {
  const queryClient = useQueryClient();
  const reset = useMutation({
    mutationFn: () => resetStudentSignIn(sectionId, student.id),
    onSuccess: () => queryClient.invalidateQueries(sectionOptions(sectionId)),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium">{student.name}</p>
        <p className="text-small text-muted">
          {student.signedIn ? "Has joined" : "Has not joined yet"}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-5">
        <Button
          weight="plain"
          className="text-small"
          pending={reset.isPending}
          aria-label={`New return code for ${student.name}`}
          onClick={() => reset.mutate()}
        >
          New return code
        </Button>
        <Button
          weight="plain"
          className="text-small"
          aria-label={`Delete ${student.name}`}
          onClick={onDelete}
        >
          Delete
        </Button>
      </div>
      <output className="block basis-full pb-2 empty:hidden">
        {reset.data && (
          <>
            Tell {student.name} the new return code. It is shown only now:{" "}
            <strong className="inline-block font-serif text-stem select-all">
              {reset.data.returnCode}
            </strong>
          </>
        )}
        {reset.error && <span className="font-medium">{messageOf(reset.error)}</span>}
      </output>
    </li>
  );
}
