import type { Paper } from "../_paper/paper-of";
import { Sheet } from "./sheet";

/** The right answers, each with the words of the article that prove it and the lines they stand in. */
export function KeySheet({ paper: { title, items } }: { readonly paper: Paper }) {
  return (
    <Sheet label="Answer key">
      <p className="text-[0.9em]">{title}</p>
      <h2 className="mt-1 text-heading">Answer key</h2>
      <ol className="mt-5 space-y-4">
        {items.map(({ id, position, keys, evidence }) => (
          <li key={id} data-keep-whole className="flex gap-3">
            <span className="w-6 shrink-0 text-right font-semibold tabular-nums">{position}</span>
            <div className="min-w-0">
              {keys.map(({ letter, text }) => (
                <p key={letter} className="flex gap-3 font-semibold">
                  <span>{letter}</span>
                  <span className="min-w-0">{text}</span>
                </p>
              ))}
              {evidence.map(({ quote, lines }) => (
                <p key={`${lines} ${quote}`} className="mt-1 font-serif">
                  <span className="font-sans text-[0.85em]">{lines}: </span>
                  {quote}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
