import type { ReactNode } from "react";
import { ThemeToggle } from "@/app/_components/theme-toggle";
import { Wordmark } from "@/app/_components/wordmark";
import { ReadingTools } from "./tools/reading-tools";

/** The slim bar over a quiz, its review and its practice. */
export function ReadingBar({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="flex min-h-14 items-center justify-between gap-x-4 border-b border-rule px-5 py-1 sm:px-8">
      <Wordmark />
      <div className="flex min-w-0 items-center justify-end gap-x-3">
        {children}
        <div className="flex shrink-0">
          <ReadingTools />
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}
