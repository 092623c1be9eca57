"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@/app/_components/button";
import { CopyLink, useOrigin } from "@/app/_components/copy-link";
import { LocalTime } from "@/app/_components/local-time";
import { messageOf } from "@/app/_queries/api-error";
import { makeInvitation } from "@/app/_queries/co-teaching";

/** A link for one colleague, shown once. */
export function InviteTeacher({ sectionId }: { readonly sectionId: string }) {
  const origin = useOrigin();
  const invite = useMutation({ mutationFn: () => makeInvitation(sectionId) });
  return (
    <div className="mt-4">
      <Button pending={invite.isPending} onClick={() => invite.mutate()}>
        {invite.data ? "Make another link" : "Invite a teacher"}
      </Button>
      <p className="mt-1 max-w-form text-small text-muted">
        Whoever opens the link teaches this class with you: roster, assignments and results. Your
        quizzes stay yours.
      </p>
      <output className="mt-3 block max-w-form space-y-2 empty:hidden">
        {invite.data && (
          <>
            <p>
              Send this link to your colleague. It is shown only now, works once, and until{" "}
              <LocalTime iso={invite.data.expiresAt} />.
            </p>
            <p className="font-medium wrap-anywhere select-all">
              {origin}/invite/{invite.data.code}
            </p>
          </>
        )}
        {invite.error && <p className="font-medium">{messageOf(invite.error)}</p>}
      </output>
      {invite.data && (
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <CopyLink key={invite.data.code} path={`/invite/${invite.data.code}`} />
        </div>
      )}
    </div>
  );
}
