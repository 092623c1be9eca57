import type { RosterEntry } from "@/app/_contract/sections";

/** The others of a roster, those before whose names begin like the student's: "Ana R." before "Ben Okoro" for "Ana Ruiz". */
export function likeliestTwins(
  student: RosterEntry,
  roster: readonly RosterEntry[],
): RosterEntry[] {
  return roster
    .filter(({ id }) => id !== student.id)
    .toSorted(
      (one, other) => likeness(other.name, student.name) - likeness(one.name, student.name),
    );
}

/** Letters that two names begin with in common, whatever their case. */
function likeness(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common;
}
