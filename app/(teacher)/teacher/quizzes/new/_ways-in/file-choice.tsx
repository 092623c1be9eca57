"use client";

import { useRef, type ChangeEvent } from "react";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";

const ENDINGS = ".txt,.text,.md,.markdown,.html,.htm,.docx,.pdf";

interface FileChoiceProps {
  readonly onFile: (file: File) => void;
  /** A file is being dragged over the page. */
  readonly isOver: boolean;
  readonly problem: string | null;
}

/** A file, picked or dropped anywhere on the page. */
export function FileChoice({ onFile, isOver, problem }: FileChoiceProps) {
  const inputRef = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after it was mended.
    event.target.value = "";
    if (file) onFile(file);
  }

  return (
    <div
      className={classNames(
        "rounded-control border border-dashed px-4 py-4",
        isOver ? "border-ink bg-sheet" : "border-edge",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button aria-describedby="file-hint" onClick={() => inputRef.current?.click()}>
          Choose a file
        </Button>
        <p id="file-hint" className="min-w-0 flex-1 basis-56 text-small text-muted">
          {isOver
            ? "Let go to read it."
            : "Or drop it anywhere here. .txt, .md, .html, .docx or .pdf, 10 MB at most."}
        </p>
      </div>
      <input
        ref={inputRef}
        type="file"
        accept={ENDINGS}
        onChange={choose}
        aria-label="File with the article"
        tabIndex={-1}
        className="hidden"
      />
      {problem && (
        <p role="alert" className="mt-3 text-small font-medium">
          {problem}
        </p>
      )}
    </div>
  );
}
