import { SelectField } from "@/app/_components/field";
import type { WrittenItem } from "@/app/_contract/written-items";
import { TYPES_IN_WORDS } from "../type-in-words";
import { withType } from "./item-edit";

interface TypeFieldProps {
  readonly written: WrittenItem;
  readonly onChange: (written: WrittenItem) => void;
}

/** What a question asks of a student; what is written already stays. */
export function TypeField({ written, onChange }: TypeFieldProps) {
  const { type = "multiple-choice" } = written;
  return (
    <SelectField
      label="Students answer with"
      hint={TYPES_IN_WORDS.find((each) => each.type === type)?.hint}
      value={type}
      onChange={(event) => {
        const chosen = TYPES_IN_WORDS.find((each) => each.type === event.target.value);
        if (chosen) onChange(withType(written, chosen.type));
      }}
    >
      {TYPES_IN_WORDS.map((each) => (
        <option key={each.type} value={each.type}>
          {each.label}
        </option>
      ))}
    </SelectField>
  );
}
