import type { ReactNode } from "react";
import { ThemeToggle } from "@/app/_components/theme-toggle";
import { Wordmark } from "@/app/_components/wordmark";

/** The slim bar over a quiz, its review and its practice. */
export function ReadingBar({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule px-5 py-1.5 sm:px-8">
      <Wordmark />
      <div className="flex flex-wrap items-center justify-end gap-x-4">
        {children}
        <ThemeToggle />
      </div>
    </header>
  );
}
