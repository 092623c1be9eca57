"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextArea } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { addStudents, sectionOptions } from "@/app/_queries/sections";

/** Names to add, one a line, as a column pasted from a spreadsheet comes. */
export function AddStudentsForm({ sectionId }: { readonly sectionId: string }) {
  const queryClient = useQueryClient();
  const [text, setText] = useState("");
  const names = namesIn(text);
  const add = useMutation({
    mutationFn: () => addStudents(sectionId, { names }),
    onSuccess: async () => {
      setText("");
      await queryClient.invalidateQueries(sectionOptions(sectionId));
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!add.isPending && names.length > 0) add.mutate();
  }

  return (
    <form onSubmit={submit} className="mt-6 max-w-form space-y-3">
      <TextArea
        label="Add students"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        hint="One name a line. A first name and an initial is enough."
        error={add.error ? messageOf(add.error) : null}
      />
      <Button type="submit" pending={add.isPending || names.length === 0}>
        {names.length > 1 ? `Add ${names.length} students` : "Add"}
      </Button>
    </form>
  );
}

/** The lines that hold a name, without the cells that a spreadsheet puts beside it. */
function namesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.split("\t")[0] ?? "").replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
}
