"use client";

import type { FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { signUp } from "@/app/_queries/sign-in";
import { FormProblem, fieldProblem } from "../_sign-in/form-problem";
import { useEnter } from "../_sign-in/use-enter";

const fields = ["name", "email", "password"] as const;

interface SignUpFormProps {
  /** The code of an invitation, for an account in the school that invites. */
  readonly invitation?: string;
}

/** A new teacher's name, e-mail address and password. */
export function SignUpForm({ invitation }: SignUpFormProps) {
  const enter = useEnter(signUp);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (enter.isPending) return;
    const form = new FormData(event.currentTarget);
    const [name = "", email = "", password = ""] = fields.map((field) => {
      const value = form.get(field);
      return typeof value === "string" ? value : "";
    });
    enter.mutate({ name, email, password, invitation });
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <TextField
        label="Your name"
        name="name"
        required
        maxLength={80}
        autoComplete="name"
        hint="As your students know you: “Ms Okafor”."
        error={fieldProblem(enter.error, "name")}
      />
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        required
        autoComplete="username"
        error={fieldProblem(enter.error, "email")}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        required
        minLength={8}
        maxLength={128}
        autoComplete="new-password"
        hint="At least 8 characters."
        error={fieldProblem(enter.error, "password")}
      />
      <FormProblem error={enter.error} fields={fields} title="There is no account yet" />
      <Button type="submit" weight="primary" pending={enter.isPending}>
        {enter.isPending ? "Making the account…" : "Make the account"}
      </Button>
    </form>
  );
}
