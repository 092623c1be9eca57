"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import type { NewReturn } from "@/app/_contract/joining";
import { deliverWaiting } from "@/app/_device/deliver-waiting";
import { forgetAllPages } from "@/app/_device/kept-pages";
import { leaveDevice } from "@/app/_device/leave-device";
import { messageOf } from "@/app/_queries/api-error";
import { signInWithReturnCode } from "@/app/_queries/joining";

/** Signs a student in with their return code. */
export function ReturnForm() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [returnCode, setReturnCode] = useState("");
  const signIn = useMutation({
    mutationFn: async (body: NewReturn) => {
      // As whoever was here last, then as who comes: an answer that waits is the one's or the other's.
      await deliverWaiting();
      const returned = await signInWithReturnCode(body);
      // Whoever used this browser before must not shine through; what nobody could save yet stays.
      await ((await deliverWaiting()) === 0 ? leaveDevice() : forgetAllPages());
      return returned;
    },
    onSuccess: () => {
      queryClient.clear();
      router.push("/student");
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ returnCode });
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <TextField
        label="Return code"
        required
        maxLength={80}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={returnCode}
        onChange={(event) => setReturnCode(event.target.value)}
        error={signIn.error && messageOf(signIn.error)}
      />
      <Button type="submit" weight="primary" pending={signIn.isPending}>
        {signIn.isPending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
