"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";

/** Takes a join code as it was written on the board and opens its class. */
export function JoinCodeForm() {
  const router = useRouter();
  const [code, setCode] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    router.push(`/join/${encodeURIComponent(code.replace(/\s+/g, ""))}`);
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <TextField
        label="Class code"
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        className="max-w-72 text-heading tracking-[0.12em] uppercase tabular-nums"
      />
      <Button type="submit" weight="primary">
        Go on
      </Button>
    </form>
  );
}
