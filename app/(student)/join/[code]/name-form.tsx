"use client";

import { useState, type FormEvent } from "react";
import type { JoinableSection } from "@/app/_contract/joining";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { RosterChoice } from "./roster-choice";

interface NameFormProps {
  readonly roster: JoinableSection["roster"];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onJoin: (who: { personId: string } | { name: string }) => void;
}

/** A name from the roster, or one that is typed because it is not on it. */
export function NameForm({ roster, isPending, error, onJoin }: NameFormProps) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [name, setName] = useState("");
  const typesName = roster.length === 0 || personId === "";

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    if (typesName) onJoin({ name: name.trim() });
    else if (personId) onJoin({ personId });
  }

  return (
    <form onSubmit={submit} className="space-y-6">
      {roster.length > 0 && (
        <RosterChoice roster={roster} personId={personId} onChoose={setPersonId} />
      )}
      {typesName && (
        <TextField
          label="Your name, as your teacher knows it"
          required
          maxLength={80}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {error && (
        <Notice tone="problem" title="You have not joined yet">
          {messageOf(error)}
        </Notice>
      )}
      <Button
        type="submit"
        weight="primary"
        pending={isPending || (personId === null && !typesName)}
      >
        {isPending ? "Joining…" : "Join"}
      </Button>
    </form>
  );
}
