"use client";

import type { FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import { signIn } from "@/app/_queries/sign-in";
import { FormProblem, fieldProblem } from "../_sign-in/form-problem";
import { useEnter } from "../_sign-in/use-enter";

/** E-mail address and password of a teacher. */
export function SignInForm() {
  const enter = useEnter(signIn);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (enter.isPending) return;
    const form = new FormData(event.currentTarget);
    enter.mutate({ email: textOf(form, "email"), password: textOf(form, "password") });
  }

  return (
    <form onSubmit={submit} className="space-y-5">
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
        autoComplete="current-password"
      />
      <FormProblem error={enter.error} fields={["email"]} title="You are not signed in" />
      <Button type="submit" weight="primary" pending={enter.isPending}>
        {enter.isPending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
