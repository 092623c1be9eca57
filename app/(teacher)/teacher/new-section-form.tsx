"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { createSection, sectionsOptions } from "@/app/_queries/sections";

/** Makes a class from its name; its join code comes with it. */
export function NewSectionForm({ isFirst }: { readonly isFirst: boolean }) {
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const create = useMutation({
    mutationFn: createSection,
    onSuccess: async () => {
      setName("");
      await queryClient.invalidateQueries(sectionsOptions());
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!create.isPending) create.mutate({ name });
  }

  return (
    <form onSubmit={submit} className="mt-5 flex max-w-form flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label={isFirst ? "Name your first class" : "New class"}
          required
          maxLength={80}
          autoComplete="off"
          placeholder="8b English"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={create.error ? messageOf(create.error) : null}
        />
      </div>
      <Button type="submit" pending={create.isPending}>
        Add the class
      </Button>
    </form>
  );
}
