"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { acceptInvitation } from "@/app/_queries/co-teaching";

/** Yes, for somebody who is signed in and of the same school. */
export function AcceptInvitation({ code }: { readonly code: string }) {
  const router = useRouter();
  const accept = useMutation({
    mutationFn: () => acceptInvitation(code),
    onSuccess: ({ sectionId }) => router.push(`/teacher/sections/${sectionId}`),
  });
  return (
    <div className="space-y-5">
      {accept.error && <Notice tone="problem">{messageOf(accept.error)}</Notice>}
      <Button
        weight="primary"
        pending={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate()}
      >
        Teach this class
      </Button>
    </div>
  );
}
