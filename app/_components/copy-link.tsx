"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => undefined;

/** Where the site is, e.g. "https://attest.example"; empty until the page is in a browser. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
}

/** Copies the link to a page of this site, and says whether it could. */
export function CopyLink({ path }: { readonly path: string }) {
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const link = `${useOrigin()}${path}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>Copy the link</Button>
      <output className="text-small text-muted empty:hidden">
        {copied === "yes" && "Copied"}
        {copied === "refused" && `The browser refused. The link is ${link}`}
      </output>
    </>
  );
}
