"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { AssignmentSettings, Showing } from "@/app/_contract/assignments";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentSettingsOptions, changeShowing } from "@/app/_queries/assignments";
import { type ShowingDraft, ShowingFields } from "@/app/(teacher)/teacher/_showing/showing-fields";

/** When students see score and answers, with the button that releases both now. */
export function ShowingForm({ settings }: { readonly settings: AssignmentSettings }) {
  const { id, showing, timing } = settings;
  const { isReleased, ...saved } = showing;
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<ShowingDraft>(saved);
  const change = useMutation({
    mutationFn: (wanted: Showing) => changeShowing(id, wanted),
    onSuccess: (changed) => {
      queryClient.setQueryData(assignmentSettingsOptions(id).queryKey, changed);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate({ ...draft, isReleased });
  }

  return (
    <form onSubmit={submit} className="mt-12 space-y-4">
      <h2 className="text-heading">Score and answers</h2>
      <ShowingFields
        draft={draft}
        hasEnd={timing.dueAt !== null || timing.closesAt !== null}
        onChange={(next) => {
          setDraft(next);
          change.reset();
        }}
      />
      {isReleased && saved.answersShown !== "at-once" && (
        <p className="font-medium">Released: every student who has handed in sees both.</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" weight="primary" pending={change.isPending}>
          {change.isPending ? "Saving…" : "Save"}
        </Button>
        {saved.answersShown !== "at-once" && (
          <Button
            pending={change.isPending}
            onClick={() => change.mutate({ ...saved, isReleased: !isReleased })}
          >
            {isReleased ? "Take the release back" : "Release score and answers now"}
          </Button>
        )}
      </div>
      {change.isSuccess && <Notice title="Saved">It holds from now on.</Notice>}
      {change.error && (
        <p role="alert" className="font-medium">
          {messageOf(change.error)}
        </p>
      )}
    </form>
  );
}
