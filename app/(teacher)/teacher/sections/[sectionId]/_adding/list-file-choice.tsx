"use client";

import { useRef, type ChangeEvent } from "react";
import { Button } from "@/app/_components/button";
import { readListFile } from "./read-list-file";

interface ListFileChoiceProps {
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: string) => void;
}

/** Puts the text of a CSV file into the field, where it can be changed before it counts. */
export function ListFileChoice({ onText, onProblem }: ListFileChoiceProps) {
  const inputRef = useRef<HTMLInputElement>(null);

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after it was mended.
    event.target.value = "";
    if (!file) return;
    const read = await readListFile(file);
    if ("text" in read) onText(read.text);
    else onProblem(read.problem);
  }

  return (
    <div>
      <Button weight="plain" className="text-small" onClick={() => inputRef.current?.click()}>
        Take the list from a CSV file
      </Button>
      <input
        ref={inputRef}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => void choose(event)}
        aria-label="CSV file with the list"
        tabIndex={-1}
        className="hidden"
      />
    </div>
  );
}
