"use client";

import { useQuery } from "@tanstack/react-query";
import { messageOf } from "@/app/_queries/api-error";
import { meaningsOptions } from "@/app/_queries/meanings";

interface WordMeaningProps {
  readonly attemptId: string;
  readonly word: string;
}

/** What a word may mean, and that nobody has looked which of it is meant here. */
export function WordMeaning({ attemptId, word }: WordMeaningProps) {
  const { data, error } = useQuery(meaningsOptions(attemptId, word));
  return (
    <div
      aria-live="polite"
      className="max-h-48 w-full space-y-2 overflow-y-auto border-t border-rule p-1 pt-2 select-text"
    >
      {!data && !error && <p>Looking it up…</p>}
      {error && <p>{messageOf(error)}</p>}
      {data?.meanings.length === 0 && (
        <p>“{word}” is not in the dictionary. Most names are not, and many new words.</p>
      )}
      {data && data.meanings.length > 0 && (
        <>
          <p className="font-semibold">“{word}” may mean:</p>
          <ul className="list-disc space-y-1 pl-5">
            {data.meanings.map(({ lemma, partOfSpeech, gloss }) => (
              <li key={`${partOfSpeech} ${lemma} ${gloss}`}>
                <span className="text-muted">
                  {lemma.replaceAll("_", " ")}, {partOfSpeech}:
                </span>{" "}
                {gloss}
              </li>
            ))}
          </ul>
          <p className="text-muted">
            Which of these is meant here is not certain. From WordNet, Princeton University.
          </p>
        </>
      )}
    </div>
  );
}
