"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RosterEntry } from "@/app/_contract/sections";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { messageOf } from "@/app/_queries/api-error";
import { deleteStudent } from "@/app/_queries/sections";

interface DeleteStudentDialogProps {
  readonly sectionId: string;
  /** Who is to be deleted; null while the dialog is closed. */
  readonly student: RosterEntry | null;
  readonly onClose: () => void;
  /** The student is gone; whoever hears it closes the dialog. */
  readonly onDeleted: () => void;
}

/** Says what goes with a student before it goes. */
export function DeleteStudentDialog(props: DeleteStudentDialogProps) {
  const { sectionId, student, onClose, onDeleted } = props;
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: (personId: string) => deleteStudent(sectionId, personId),
    onSuccess: async () => {
      onDeleted();
      await queryClient.invalidateQueries({ queryKey: ["sections"] });
      await queryClient.invalidateQueries({ queryKey: ["assignments"] });
    },
  });
  // An error is about one student only; the next one starts without it.
  function close() {
    remove.reset();
    onClose();
  }

  return (
    <Dialog
      open={student !== null}
      title={student ? `Delete ${student.name}?` : "Delete?"}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Keep</Button>
          <Button
            weight="primary"
            pending={remove.isPending}
            onClick={() => student && remove.mutate(student.id)}
          >
            Delete for good
          </Button>
        </>
      }
    >
      <p>
        Their name, answers, scores and sign-in are deleted from every class. This can’t be undone.
      </p>
      {remove.error && (
        <p role="alert" className="font-medium">
          {messageOf(remove.error)}
        </p>
      )}
    </Dialog>
  );
}
