"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { SectionTeacher } from "@/app/_contract/co-teaching";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { messageOf } from "@/app/_queries/api-error";
import { endTeaching } from "@/app/_queries/co-teaching";
import { sectionOptions } from "@/app/_queries/sections";

interface EndTeachingDialogProps {
  readonly sectionId: string;
  readonly teacher: SectionTeacher;
  readonly onClose: () => void;
  /** A colleague is gone; whoever hears it closes the dialog. */
  readonly onEnded: () => void;
}

/** Says what it means before somebody teaches a class no more. */
export function EndTeachingDialog(props: EndTeachingDialogProps) {
  const { sectionId, teacher, onClose, onEnded } = props;
  const { isSelf, name } = teacher;
  const router = useRouter();
  const queryClient = useQueryClient();
  const end = useMutation({
    mutationFn: () => endTeaching(sectionId, teacher.id),
    onSuccess: async () => {
      if (isSelf) {
        queryClient.clear();
        router.push("/teacher");
        return router.refresh();
      }
      onEnded();
      await queryClient.invalidateQueries(sectionOptions(sectionId));
    },
  });
  return (
    <Dialog
      open
      title={isSelf ? "Leave this class?" : `Remove ${name} from this class?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button weight="primary" pending={end.isPending} onClick={() => end.mutate()}>
            {isSelf ? "Leave" : "Remove"}
          </Button>
        </>
      }
    >
      <p>
        {isSelf ? "You see" : `${name} sees`} its roster, assignments and results no more. What was
        assigned stays, and so do {isSelf ? "your" : "their"} account and quizzes. A new invitation
        undoes it.
      </p>
      {end.error && (
        <p role="alert" className="font-medium">
          {messageOf(end.error)}
        </p>
      )}
    </Dialog>
  );
}
