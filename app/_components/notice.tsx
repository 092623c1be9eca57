import type { ReactNode } from "react";
import { CrossMark, QuoteCheck } from "./marks";

interface NoticeProps {
  /** `problem` interrupts a screen reader; `note` waits its turn. */
  readonly tone?: "note" | "problem";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A message in the flow of the page: what happened and what to do next. */
export function Notice({ tone = "note", title, children }: NoticeProps) {
  const problem = tone === "problem";
  return (
    <div
      role={problem ? "alert" : "status"}
      className="flex gap-3 border-l-4 border-ink bg-sheet px-4 py-3"
    >
      <span className="mt-1 shrink-0">{problem ? <CrossMark /> : <QuoteCheck />}</span>
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-base">{children}</div>}
      </div>
    </div>
  );
}
