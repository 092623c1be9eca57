"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button, ButtonLink } from "@/app/_components/button";
import { SelectField, TextField } from "@/app/_components/field";
import { messageOf } from "@/app/_queries/api-error";
import { createAssignment } from "@/app/_queries/assignments";
import { sectionsOptions } from "@/app/_queries/sections";

interface AssignFormProps {
  readonly quizId: string;
  readonly itemCount: number;
}

/** Class and, if wanted, due time: one press assigns the quiz as it stands. */
export function AssignForm({ quizId, itemCount }: AssignFormProps) {
  const router = useRouter();
  const { data } = useQuery(sectionsOptions());
  const [sectionId, setSectionId] = useState("");
  const [due, setDue] = useState("");
  const chosen = sectionId || (data?.sections[0]?.id ?? "");
  const assign = useMutation({
    mutationFn: createAssignment,
    onSuccess: ({ id }) => router.push(`/teacher/assignments/${id}`),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (assign.isPending || assign.isSuccess) return;
    // A "datetime-local" has no zone: the browser reads it in the teacher's own.
    const dueAt = due === "" ? {} : { dueAt: new Date(due).toISOString() };
    assign.mutate({ quizId, sectionId: chosen, ...dueAt });
  }

  return (
    <>
      <p className="text-small text-muted">
        <Link href="/teacher" className="link">
          Your desk
        </Link>
      </p>
      <h2 className="mt-1 text-heading">
        {itemCount === 1
          ? "One question with its proof"
          : `${itemCount} questions, each with its proof`}
      </h2>
      {data && data.sections.length === 0 ? (
        <div className="mt-4">
          <p className="mb-3 text-muted">To assign it, make a class first.</p>
          <ButtonLink href="/teacher">Make a class</ButtonLink>
        </div>
      ) : (
        <form onSubmit={submit} className="mt-4 flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-40">
            <SelectField
              label="Class"
              value={chosen}
              onChange={(event) => setSectionId(event.target.value)}
            >
              {data?.sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <div className="min-w-0 flex-1 basis-52">
            <TextField
              label="Due, if you like"
              type="datetime-local"
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
          </div>
          <Button type="submit" weight="primary" pending={assign.isPending || assign.isSuccess}>
            {assign.isPending || assign.isSuccess ? "Assigning…" : "Assign"}
          </Button>
          {assign.error && (
            <p role="alert" className="basis-full font-medium">
              {messageOf(assign.error)}
            </p>
          )}
        </form>
      )}
    </>
  );
}
