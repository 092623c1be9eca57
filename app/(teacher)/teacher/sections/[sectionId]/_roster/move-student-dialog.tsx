"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RosterEntry } from "@/app/_contract/sections";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { SelectField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { moveStudent, sectionsInUseOptions } from "@/app/_queries/sections";

interface MoveStudentDialogProps {
  readonly sectionId: string;
  readonly student: RosterEntry;
  readonly onClose: () => void;
  /** The roster has changed; whoever hears it closes the dialog. */
  readonly onMoved: () => void;
}

/** To which other class a student goes, and whether they stay in this one. */
export function MoveStudentDialog(props: MoveStudentDialogProps) {
  const { sectionId, student, onClose, onMoved } = props;
  const queryClient = useQueryClient();
  const { data, error } = useQuery(sectionsInUseOptions());
  const [chosen, setChosen] = useState("");
  const [stays, setStays] = useState(false);
  const others = data?.sections.filter(({ id }) => id !== sectionId) ?? [];
  const toSectionId = chosen || (others[0]?.id ?? "");
  const move = useMutation({
    mutationFn: () => moveStudent(sectionId, student.id, { toSectionId, stays }),
    onSuccess: async () => {
      onMoved();
      await queryClient.invalidateQueries({ queryKey: ["sections"] });
      await queryClient.invalidateQueries({ queryKey: ["assignments"] });
    },
  });
  const problem = error ?? move.error;

  return (
    <Dialog
      open
      title={`Move ${student.name}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {others.length > 0 && (
            <Button weight="primary" pending={move.isPending} onClick={() => move.mutate()}>
              {stays ? "Put in both" : "Move"}
            </Button>
          )}
        </>
      }
    >
      {data && others.length === 0 ? (
        <p>This is your only class. Make another one at your desk first.</p>
      ) : (
        <>
          <SelectField
            label="To the class"
            value={toSectionId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-ink"
              checked={stays}
              onChange={(event) => setStays(event.target.checked)}
            />
            Keep them in this class as well
          </label>
          <p className="text-small text-muted">
            {stays
              ? "They have the assignments of both classes. Nothing they did changes."
              : "What they answered here leaves this class’s gradebook. Nothing is deleted: it is back when they are."}
          </p>
        </>
      )}
      {problem && (
        <p role="alert" className="font-medium">
          {messageOf(problem)}
        </p>
      )}
    </Dialog>
  );
}
