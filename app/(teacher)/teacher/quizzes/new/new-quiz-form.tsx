"use client";

import { useState, useSyncExternalStore, type FormEvent } from "react";
import {
  emptyDraft,
  keepDraft,
  readDraft,
  subscribeToDraft,
} from "@/app/(student)/try/article-draft";
import { lengthHint, type LengthLimits } from "@/app/(student)/try/length-hint";
import { FormProblem, fieldProblem } from "@/app/(teacher)/_sign-in/form-problem";
import { Button } from "@/app/_components/button";
import { TextArea, TextField } from "@/app/_components/field";
import { useWriteQuiz } from "./use-write-quiz";

interface NewQuizFormProps {
  readonly limits: LengthLimits & { readonly titleCharacters: number };
}

/** Headline, date and text of an article. What was typed stays, whatever happens. */
export function NewQuizForm({ limits }: NewQuizFormProps) {
  const draft = useSyncExternalStore(subscribeToDraft, readDraft, () => emptyDraft);
  const [published, setPublished] = useState("");
  const write = useWriteQuiz();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (write.isPending || write.isSuccess) return;
    write.mutate({ ...draft, ...(published === "" ? {} : { published }) });
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
        error={fieldProblem(write.error, "title")}
      />
      <TextField
        label="Day of publication, if you know it"
        type="date"
        className="max-w-60"
        value={published}
        onChange={(event) => setPublished(event.target.value)}
        hint="So that “on Sunday” in the article has a date."
        error={fieldProblem(write.error, "published")}
      />
      <TextArea
        label="Article"
        required
        rows={14}
        value={draft.text}
        onChange={(event) => keepDraft({ ...draft, text: event.target.value })}
        hint={lengthHint(draft.text, limits)}
        error={fieldProblem(write.error, "text")}
        className="font-serif text-[1.0625rem] leading-relaxed"
      />
      <FormProblem
        error={write.error}
        fields={["title", "text", "published"]}
        title="There is no quiz yet"
      />
      <Button type="submit" weight="primary" pending={write.isPending || write.isSuccess}>
        {write.isPending || write.isSuccess ? "Reading the article…" : "Write the questions"}
      </Button>
    </form>
  );
}
