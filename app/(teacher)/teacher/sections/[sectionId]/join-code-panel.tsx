"use client";

import { useState, useSyncExternalStore } from "react";
import { Button, ButtonLink } from "@/app/_components/button";

const never = () => () => undefined;

interface JoinCodePanelProps {
  readonly sectionId: string;
  readonly joinCode: string;
}

/** The join code to write on the board, and the link that holds it. */
export function JoinCodePanel({ sectionId, joinCode }: JoinCodePanelProps) {
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const path = `/join/${encodeURIComponent(joinCode)}`;
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${origin}${path}`);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  }

  return (
    <section aria-label="How students join" className="border-t-2 border-ink pt-5">
      <p className="text-small text-muted">
        Students open {origin ? origin.replace(/^https?:\/\//, "") : "this site"}/join and type
      </p>
      <p className="mt-1 font-serif text-title font-semibold tracking-[0.12em] tabular-nums select-all">
        {joinCode}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => void copy()}>Copy the link</Button>
        <ButtonLink href={`/teacher/sections/${sectionId}/join`}>
          Show it large, with a QR code
        </ButtonLink>
        <output className="text-small text-muted">
          {copied === "yes" && "Copied"}
          {copied === "refused" && `The browser refused. The link is ${origin}${path}`}
        </output>
      </div>
    </section>
  );
}
