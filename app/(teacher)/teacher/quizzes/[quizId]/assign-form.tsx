"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button, ButtonLink } from "@/app/_components/button";
import { SelectField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { createAssignment } from "@/app/_queries/assignments";
import { sectionsInUseOptions } from "@/app/_queries/sections";
import { EMPTY_DRAFT, timingOf } from "@/app/(teacher)/teacher/_timing/timing-draft";
import {
  DueField,
  problemElsewhere,
  TimingFields,
} from "@/app/(teacher)/teacher/_timing/timing-fields";
import { ANSWERS_AT_ONCE, ShowingFields } from "@/app/(teacher)/teacher/_showing/showing-fields";
import { AssignHead } from "./assign-head";
import { nobodyChosen } from "@/app/(teacher)/teacher/_students/nobody-chosen";
import { NO_SHUFFLING, ShuffleFields } from "./shuffle-fields";
import { WordMeaningsField } from "./word-meanings-field";
import { StudentsField } from "./students-field";

interface AssignFormProps {
  readonly quizId: string;
  readonly itemCount: number;
}

/** Class and, if wanted, due time: one press assigns the quiz as it stands. The rest is folded away. */
export function AssignForm({ quizId, itemCount }: AssignFormProps) {
  const router = useRouter();
  const { data } = useQuery(sectionsInUseOptions());
  const [sectionId, setSectionId] = useState("");
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [shuffling, setShuffling] = useState(NO_SHUFFLING);
  const [showing, setShowing] = useState(ANSWERS_AT_ONCE);
  const [wordMeanings, setWordMeanings] = useState(true);
  const [students, setStudents] = useState<readonly string[] | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const chosen = sectionId || (data?.sections[0]?.id ?? "");
  const assign = useMutation({
    mutationFn: createAssignment,
    onSuccess: ({ id }) => router.push(`/teacher/assignments/${id}`),
  });
  const isAssigning = assign.isPending || assign.isSuccess;
  const problem = problemElsewhere(assign.error);

  function chooseStudents(next: readonly string[] | null) {
    setStudents(next);
    setMissing(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isAssigning) return;
    const nobody = nobodyChosen(students);
    setMissing(nobody);
    if (nobody) return;
    assign.mutate({
      quizId,
      sectionId: chosen,
      ...(students && { studentIds: [...students] }),
      ...timingOf(draft),
      ...shuffling,
      ...showing,
      wordMeanings,
    });
  }

  if (data && data.sections.length === 0) {
    return (
      <>
        <AssignHead quizId={quizId} itemCount={itemCount} />
        <div className="mt-4">
          <p className="mb-3 text-muted">To assign it, make a class first.</p>
          <ButtonLink href="/teacher">Make a class</ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <AssignHead quizId={quizId} itemCount={itemCount} />
      <form onSubmit={submit} className="mt-4 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-40">
          <SelectField
            label="Class"
            value={chosen}
            onChange={(event) => {
              setSectionId(event.target.value);
              // The others are of another class.
              chooseStudents(null);
            }}
          >
            {data?.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="min-w-0 flex-1 basis-52">
          <DueField draft={draft} problem={assign.error} onChange={setDraft} />
        </div>
        <Button type="submit" weight="primary" pending={isAssigning}>
          {isAssigning ? "Assigning…" : "Assign"}
        </Button>
        <details className="basis-full">
          <summary className="inline-block min-h-6 cursor-pointer py-1 underline decoration-edge underline-offset-4 hover:decoration-ink">
            More options
          </summary>
          <div className="mt-3 space-y-5">
            <StudentsField
              sectionId={chosen}
              chosen={students}
              problem={missing}
              onChange={chooseStudents}
            />
            <TimingFields draft={draft} problem={assign.error} onChange={setDraft} />
            <ShowingFields
              draft={showing}
              hasEnd={draft.due !== "" || draft.closes !== ""}
              onChange={setShowing}
            />
            <ShuffleFields draft={shuffling} onChange={setShuffling} />
            <WordMeaningsField allowed={wordMeanings} onChange={setWordMeanings} />
          </div>
        </details>
        {problem && (
          <p role="alert" className="basis-full font-medium">
            {messageOf(problem)}
          </p>
        )}
      </form>
    </>
  );
}
