import type { PaperPart } from "./_paper/paper-of";

const PARTS: readonly (readonly [PaperPart, string])[] = [
  ["article", "The article, every fifth line numbered"],
  ["questions", "The questions, with a line for the name"],
  ["key", "The answer key, with the proof of each answer"],
];

interface PartFieldsProps {
  readonly parts: ReadonlySet<PaperPart>;
  readonly onChange: (parts: ReadonlySet<PaperPart>) => void;
}

/** A box to tick for each part of the quiz that can be printed. */
export function PartFields({ parts, onChange }: PartFieldsProps) {
  function toggle(part: PaperPart) {
    const next = new Set(parts);
    if (!next.delete(part)) next.add(part);
    onChange(next);
  }
  return (
    <fieldset>
      <legend className="font-medium">What to print</legend>
      {PARTS.map(([part, words]) => (
        <label key={part} className="flex min-h-11 items-center gap-3 py-1 leading-snug">
          <input
            type="checkbox"
            className="size-5 shrink-0 accent-ink"
            checked={parts.has(part)}
            onChange={() => toggle(part)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
