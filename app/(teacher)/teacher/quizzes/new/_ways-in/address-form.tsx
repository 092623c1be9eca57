"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/app/_components/button";
import { TextField } from "@/app/_components/field";
import type { ImportingArticle } from "./use-import-article";

/** The address of a page, to be read by the server. */
export function AddressForm({ importing }: { readonly importing: ImportingArticle }) {
  const [address, setAddress] = useState("");
  const [isMissing, setIsMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const trimmed = address.trim();
    setIsMissing(trimmed === "");
    if (trimmed !== "") importing.read({ way: "address", address: trimmed });
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-x-3 gap-y-3">
      <div className="min-w-0 flex-1 basis-64">
        <TextField
          label="Web address"
          type="url"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="https://…"
          maxLength={2_000}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          error={
            isMissing && address.trim() === ""
              ? "Type or paste the page’s address."
              : importing.problemOf("address")
          }
        />
      </div>
      {/* The label's line and its gap, so that field and button stand side by side. */}
      <Button type="submit" className="sm:mt-[1.925rem]">
        Read the page
      </Button>
    </form>
  );
}
