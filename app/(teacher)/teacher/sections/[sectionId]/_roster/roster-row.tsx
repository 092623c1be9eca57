"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RosterEntry } from "@/app/_contract/sections";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { resetStudentSignIn, sectionOptions } from "@/app/_queries/sections";

export type RosterStep = "move" | "merge" | "delete";

interface StepWords {
  readonly step: RosterStep;
  readonly words: string;
  /** The same for whoever hears the button away from its row. */
  readonly about: (name: string) => string;
}

const STEPS: readonly StepWords[] = [
  { step: "move", words: "Move", about: (name) => `Move ${name}` },
  { step: "merge", words: "Joined twice", about: (name) => `${name} joined twice` },
  { step: "delete", words: "Delete", about: (name) => `Delete ${name}` },
];

interface RosterRowProps {
  readonly sectionId: string;
  readonly student: RosterEntry;
  /** A step that is asked about before it is done. */
  readonly onAsk: (step: RosterStep) => void;
}

/** One student: whether they have come, a new return code, another class, one of two, deletion. */
export function RosterRow({ sectionId, student, onAsk }: RosterRowProps) {
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
        {STEPS.map(({ step, words, about }) => (
          <Button
            key={step}
            weight="plain"
            className="text-small"
            aria-label={about(student.name)}
            onClick={() => onAsk(step)}
          >
            {words}
          </Button>
        ))}
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
