import type { JoinableSection } from "@/app/_contract/joining";
import { ItemOption } from "@/app/(student)/_items/item-option";

interface RosterChoiceProps {
  readonly roster: JoinableSection["roster"];
  /** The chosen person; "" for somebody who is not on the roster. */
  readonly personId: string | null;
  readonly onChoose: (personId: string) => void;
}

/** The names of the roster that nobody has taken yet, and a way out for everybody else. */
export function RosterChoice({ roster, personId, onChoose }: RosterChoiceProps) {
  const choices = [
    ...roster.map(({ id, name }) => ({ id, text: name })),
    { id: "", text: "My name is not here" },
  ];
  return (
    <fieldset>
      <legend className="sr-only">Your name</legend>
      <div className="gap-x-8 border-t border-rule sm:columns-2">
        {choices.map((choice) => (
          <div key={choice.id} className="break-inside-avoid">
            <ItemOption
              name="person"
              option={choice}
              checked={personId === choice.id}
              onChoose={onChoose}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
