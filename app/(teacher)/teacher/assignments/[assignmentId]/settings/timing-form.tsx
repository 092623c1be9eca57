"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { AssignmentSettings } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentSettingsOptions, changeTiming } from "@/app/_queries/assignments";
import { draftOf, timingOf, type TimingDraft } from "@/app/(teacher)/teacher/_timing/timing-draft";
import {
  DueField,
  problemElsewhere,
  TimingFields,
} from "@/app/(teacher)/teacher/_timing/timing-fields";

/** When the assignment may be taken; what is changed reaches those who are at work on it. */
export function TimingForm({ settings }: { readonly settings: AssignmentSettings }) {
  const { id, timing } = settings;
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(timing));
  const change = useMutation({
    mutationFn: (wanted: TimingDraft) => changeTiming(id, timingOf(wanted)),
    onSuccess: (changed) => {
      queryClient.setQueryData(assignmentSettingsOptions(id).queryKey, changed);
    },
  });
  const problem = problemElsewhere(change.error);
  const fields = {
    draft,
    problem: change.error,
    onChange: (next: TimingDraft) => {
      setDraft(next);
      change.reset();
    },
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate(draft);
  }

  return (
    <form onSubmit={submit} className="mt-8 space-y-5">
      <DueField {...fields} />
      <TimingFields {...fields} />
      <p className="text-muted">
        A change reaches students who are at work within half a minute. What is handed in stays
        handed in.
      </p>
      <Button type="submit" weight="primary" pending={change.isPending}>
        {change.isPending ? "Saving…" : "Save the changes"}
      </Button>
      {change.isSuccess && <Notice title="Saved">The new times hold from now on.</Notice>}
      {problem && (
        <p role="alert" className="font-medium">
          {messageOf(problem)}
        </p>
      )}
    </form>
  );
}
