"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RosterEntry } from "@/app/_contract/sections";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { SelectField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { mergeStudents } from "@/app/_queries/sections";
import { likeliestTwins } from "./likeliest-twins";
import { MergeConsequences } from "./merge-consequences";

interface MergeStudentsDialogProps {
  readonly sectionId: string;
  /** Who stays. */
  readonly student: RosterEntry;
  readonly roster: readonly RosterEntry[];
  readonly onClose: () => void;
  /** The roster has changed; whoever hears it closes the dialog. */
  readonly onMerged: () => void;
}

/** Which name on the roster is the same student once more, and what becomes of both. */
export function MergeStudentsDialog(props: MergeStudentsDialogProps) {
  const { sectionId, student, roster, onClose, onMerged } = props;
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState("");
  const others = likeliestTwins(student, roster);
  const other = others.find(({ id }) => id === chosen);
  const merge = useMutation({
    mutationFn: (otherId: string) => mergeStudents(sectionId, student.id, otherId),
    onSuccess: async () => {
      onMerged();
      await queryClient.invalidateQueries({ queryKey: ["sections"] });
      await queryClient.invalidateQueries({ queryKey: ["assignments"] });
    },
  });

  function choose(id: string) {
    merge.reset();
    setChosen(id);
  }

  return (
    <Dialog
      open
      title={`${student.name} joined twice?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {other && (
            <Button
              weight="primary"
              pending={merge.isPending}
              onClick={() => merge.mutate(other.id)}
            >
              Make them one
            </Button>
          )}
        </>
      }
    >
      {others.length === 0 ? (
        <p>Nobody else is on this roster.</p>
      ) : (
        <SelectField
          label="Also on the roster as"
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose the other name</option>
          {others.map(({ id, name, signedIn }) => (
            <option key={id} value={id}>
              {name}
              {signedIn ? "" : " (has not joined)"}
            </option>
          ))}
        </SelectField>
      )}
      {other && <MergeConsequences sectionId={sectionId} kept={student} other={other} />}
      {merge.error && (
        <p role="alert" className="font-medium">
          {messageOf(merge.error)}
        </p>
      )}
    </Dialog>
  );
}
