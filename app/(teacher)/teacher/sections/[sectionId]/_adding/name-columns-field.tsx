import { SelectField } from "@/app/_components/field";
import { nameIn, type NameColumns, type NameList } from "./name-list";

interface NameColumnsFieldProps {
  readonly list: NameList;
  readonly ways: readonly NameColumns[];
  /** Which of the ways. */
  readonly value: number;
  readonly onChange: (way: number) => void;
}

/** Where in a table the names are: each way is told by the name that it gives the first line. */
export function NameColumnsField({ list, ways, value, onChange }: NameColumnsFieldProps) {
  const [example] = list.lines;
  return (
    <SelectField
      label="Names are read as"
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {ways.map((columns, index) => (
        <option key={columns.join()} value={index}>
          {labelOf(columns, list)}
          {example && `: ${nameIn(example, columns) || "(empty)"}`}
        </option>
      ))}
    </SelectField>
  );
}

function labelOf(columns: NameColumns, { header }: NameList): string {
  const names = columns.map((column) => header?.[column] || `column ${column + 1}`);
  return names.join(" and ");
}
