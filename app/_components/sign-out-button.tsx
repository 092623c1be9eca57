"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_components/button";
import { deliverWaiting } from "@/app/_device/deliver-waiting";
import { leaveDevice } from "@/app/_device/leave-device";
import { signOut } from "@/app/_queries/me";
import { UnsentAnswersDialog } from "./unsent-answers-dialog";

/** Signs out, and leaves nothing of the person on the device: first what waits is sent. */
export function SignOutButton() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [unsent, setUnsent] = useState(0);
  const leave = useMutation({
    mutationFn: async ({ evenIfUnsent }: { evenIfUnsent: boolean }) => {
      const left = await deliverWaiting();
      if (left > 0 && !evenIfUnsent) return setUnsent(left);
      await signOut();
      await leaveDevice();
      queryClient.clear();
      router.push("/");
      router.refresh();
    },
  });
  return (
    <>
      <Button pending={leave.isPending} onClick={() => leave.mutate({ evenIfUnsent: false })}>
        Sign out
      </Button>
      <UnsentAnswersDialog
        unsent={unsent}
        onStay={() => setUnsent(0)}
        onLeave={() => {
          setUnsent(0);
          leave.mutate({ evenIfUnsent: true });
        }}
      />
    </>
  );
}
