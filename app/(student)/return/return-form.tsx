"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { signInWithReturnCode } from "@/app/_queries/joining";

/** Signs a student in with their return code. */
export function ReturnForm() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [returnCode, setReturnCode] = useState("");
  const signIn = useMutation({
    mutationFn: signInWithReturnCode,
    onSuccess: () => {
      // Whoever used this browser before must not shine through.
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
