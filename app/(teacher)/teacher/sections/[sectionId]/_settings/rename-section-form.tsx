"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { useSectionChange } from "./use-section-change";

interface RenameSectionFormProps {
  readonly sectionId: string;
  readonly name: string;
}

/** Another name for a class, which its students see as well. */
export function RenameSectionForm({ sectionId, name }: RenameSectionFormProps) {
  const [draft, setDraft] = useState(name);
  const change = useSectionChange(sectionId);
  const isSame = draft.trim() === name;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending && !isSame) change.mutate({ name: draft });
  }

  return (
    <form onSubmit={submit} className="flex max-w-form flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label="Name of the class"
          required
          maxLength={80}
          autoComplete="off"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          error={change.error ? messageOf(change.error) : null}
        />
      </div>
      <Button type="submit" pending={change.isPending || isSame}>
        Rename
      </Button>
      <output className="basis-full text-small text-muted empty:hidden">
        {change.isSuccess && isSame && "Renamed. Your students see it too."}
      </output>
    </form>
  );
}
