"use client";

import { ButtonLink } from "@/app/_components/button";
import { CopyLink, useOrigin } from "@/app/_components/copy-link";

interface JoinCodePanelProps {
  readonly sectionId: string;
  readonly joinCode: string;
}

/** The join code to write on the board, and the link that holds it. */
export function JoinCodePanel({ sectionId, joinCode }: JoinCodePanelProps) {
  const origin = useOrigin();
  return (
    <section aria-label="How students join" className="border-t-2 border-ink pt-5">
      <p className="text-small text-muted">
        Students open {origin ? origin.replace(/^https?:\/\//, "") : "this site"}/join and type
      </p>
      <p className="mt-1 font-serif text-title font-semibold tracking-[0.12em] tabular-nums select-all">
        {joinCode}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyLink path={`/join/${encodeURIComponent(joinCode)}`} />
        <ButtonLink href={`/teacher/sections/${sectionId}/join`}>
          Show it large, with a QR code
        </ButtonLink>
      </div>
    </section>
  );
}
