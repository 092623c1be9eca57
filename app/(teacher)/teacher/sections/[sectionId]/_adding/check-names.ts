import { MAX_NAME_LENGTH, MAX_NAMES_AT_ONCE } from "@/app/_contract/roster-limits";
import { sameName } from "@/app/_contract/same-name";
import { nameIn, type ListLine, type NameColumns } from "./name-list";

/** A line of the list with the name that it gives, and why it can not be added; null: it can. */
export interface CheckedName {
  readonly from: ListLine;
  readonly name: string;
  readonly problem: string | null;
}

/**
 * Looks over a list before anything of it is written. Each problem is in words for the teacher, and says what to do.
 *
 * @param onRoster the names that the section has already
 */
export function checkNames(
  lines: readonly ListLine[],
  columns: NameColumns,
  onRoster: readonly string[],
): CheckedName[] {
  const added: { name: string; line: number }[] = [];
  return lines.map((from) => {
    const name = nameIn(from, columns);
    const problem = problemOf(name, added, onRoster);
    if (problem === null) added.push({ name, line: from.line });
    return { from, name, problem };
  });
}

function problemOf(
  name: string,
  added: readonly { name: string; line: number }[],
  onRoster: readonly string[],
): string | null {
  if (name === "") return "No name in this line. Type one, or take the line out.";
  if (name.length > MAX_NAME_LENGTH) {
    return `${name.length} characters; a name has ${MAX_NAME_LENGTH} at most. Shorten it.`;
  }
  if (onRoster.some((other) => sameName(other, name))) {
    return "On the roster already. If it is somebody else, add an initial.";
  }
  const twin = added.find((other) => sameName(other.name, name));
  if (twin) return `The same as line ${twin.line}. If it is somebody else, add an initial.`;
  if (added.length >= MAX_NAMES_AT_ONCE) {
    return `More than ${MAX_NAMES_AT_ONCE} at once. It stays here to be added next.`;
  }
  return null;
}
