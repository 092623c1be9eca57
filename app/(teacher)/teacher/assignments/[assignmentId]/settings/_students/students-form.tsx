import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { AssignedStudents } from "@/app/_contract/assignments";
import { nobodyChosen } from "@/app/(teacher)/teacher/_students/nobody-chosen";
import { StudentChoice } from "@/app/(teacher)/teacher/_students/student-choice";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import {
  accommodationsOptions,
  assignedStudentsOptions,
  chooseStudents,
} from "@/app/_queries/assignments";

interface StudentsFormProps {
  readonly assignmentId: string;
  readonly assigned: AssignedStudents;
}

const chosenOf = ({ forChosen, students }: AssignedStudents): readonly string[] | null =>
  forChosen ? students.filter(({ isChosen }) => isChosen).map(({ id }) => id) : null;

/** The choice of students, saved by its own button. */
export function StudentsForm({ assignmentId, assigned }: StudentsFormProps) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(() => chosenOf(assigned));
  const [missing, setMissing] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: (studentIds: readonly string[] | null) => chooseStudents(assignmentId, studentIds),
    onSuccess: async (next) => {
      queryClient.setQueryData(assignedStudentsOptions(assignmentId).queryKey, next);
      setChosen(chosenOf(next));
      await queryClient.invalidateQueries(accommodationsOptions(assignmentId));
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (change.isPending) return;
    const problem = nobodyChosen(chosen);
    setMissing(problem);
    if (!problem) change.mutate(chosen);
  }

  return (
    <form onSubmit={submit} className="mt-4 space-y-4">
      <StudentChoice
        legend="This quiz is for"
        students={assigned.students}
        chosen={chosen}
        problem={missing ?? (change.error && `${messageOf(change.error)} Nothing was changed.`)}
        onChange={(next) => {
          setChosen(next);
          setMissing(null);
          change.reset();
        }}
      />
      <Button type="submit" pending={change.isPending}>
        {change.isPending ? "Saving…" : "Save whom it is for"}
      </Button>
      <output className="block">{change.isSuccess && "Saved. It holds from now on."}</output>
    </form>
  );
}
