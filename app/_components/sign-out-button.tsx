"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/app/_components/button";
import { signOut } from "@/app/_queries/me";

/** Signs out and forgets what the browser read. */
export function SignOutButton() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queryClient.clear();
      router.push("/");
      router.refresh();
    },
  });
  return (
    <Button pending={leave.isPending} onClick={() => leave.mutate()}>
      Sign out
    </Button>
  );
}
