import { SelectField } from "@/app/_components/field";
import type { AnswersShown, Showing } from "@/app/_contract/assignments";

/** What a teacher chooses about showing score and answers. */
export type ShowingDraft = Omit<Showing, "isReleased">;

export const ANSWERS_AT_ONCE: ShowingDraft = { answersShown: "at-once", scoreWithAnswers: false };

const IN_WORDS: Readonly<Record<AnswersShown, string>> = {
  "at-once": "At once, to each who has handed in",
  "after-due": "When it is due and closed",
  "when-released": "When I release them",
};

const ORDER = ["at-once", "after-due", "when-released"] as const satisfies readonly AnswersShown[];

interface ShowingFieldsProps {
  readonly draft: ShowingDraft;
  /** Whether the assignment is due or closes at any time. */
  readonly hasEnd: boolean;
  readonly onChange: (draft: ShowingDraft) => void;
}

/** When students see what was right: the answers with their proof, the second chance and the practice. */
export function ShowingFields({ draft, hasEnd, onChange }: ShowingFieldsProps) {
  const { answersShown, scoreWithAnswers } = draft;
  return (
    <div className="space-y-2">
      <SelectField
        label="Students see the answers"
        value={answersShown}
        hint={hintFor(answersShown, hasEnd)}
        onChange={({ target }) => {
          const chosen = ORDER.find((option) => option === target.value);
          if (chosen) onChange({ ...draft, answersShown: chosen });
        }}
      >
        {ORDER.map((option) => (
          <option key={option} value={option}>
            {IN_WORDS[option]}
          </option>
        ))}
      </SelectField>
      {answersShown !== "at-once" && (
        <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
          <input
            type="checkbox"
            className="size-5 shrink-0 accent-ink"
            checked={scoreWithAnswers}
            onChange={({ target }) => onChange({ ...draft, scoreWithAnswers: target.checked })}
          />
          The score waits for the answers too
        </label>
      )}
    </div>
  );
}

function hintFor(answersShown: AnswersShown, hasEnd: boolean): string {
  switch (answersShown) {
    case "at-once":
      return "Whoever is done early could tell the others.";
    case "after-due":
      return hasEnd
        ? "Who has more time sees them later. You can release them earlier."
        : "It is never due: say when it is, or release the answers yourself.";
    case "when-released":
      return "With one press, on the page of these settings.";
  }
}
