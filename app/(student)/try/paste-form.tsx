"use client";

import { useSyncExternalStore, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextArea, TextField } from "@/app/_components/field";
import { ApiError } from "@/app/_queries/api-error";
import { emptyDraft, keepDraft, readDraft, subscribeToDraft } from "./article-draft";
import { lengthHint, type LengthLimits } from "./length-hint";
import { StartOutcome } from "./start-outcome";
import { useStartQuiz } from "./use-start-quiz";

interface PasteFormProps {
  readonly limits: LengthLimits & { readonly titleCharacters: number };
}

/** Title and text of an article. What was typed stays, whatever happens. */
export function PasteForm({ limits }: PasteFormProps) {
  const draft = useSyncExternalStore(subscribeToDraft, readDraft, () => emptyDraft);
  const start = useStartQuiz();
  const field = start.error instanceof ApiError ? start.error.field : undefined;
  const errorOf = (name: string) => (field === name ? start.error?.message : null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!start.isPending) start.mutate(draft);
  }

  return (
    <form onSubmit={submit} className="space-y-6">
      <TextField
        label="Headline"
        required
        maxLength={limits.titleCharacters}
        autoComplete="off"
        value={draft.title}
        onChange={(event) => keepDraft({ ...draft, title: event.target.value })}
        error={errorOf("title")}
      />
      <TextArea
        label="Article"
        required
        rows={12}
        value={draft.text}
        onChange={(event) => keepDraft({ ...draft, text: event.target.value })}
        hint={lengthHint(draft.text, limits)}
        error={errorOf("text")}
        className="font-serif text-[1.0625rem] leading-relaxed"
      />
      <StartOutcome start={start} hasFieldError={field === "title" || field === "text"} />
      <Button type="submit" weight="primary" pending={start.isPending}>
        {start.isPending ? "Reading the article…" : "Write the questions"}
      </Button>
    </form>
  );
}
