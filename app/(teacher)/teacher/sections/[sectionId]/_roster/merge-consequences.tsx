"use client";

import { useQuery } from "@tanstack/react-query";
import type { RosterEntry } from "@/app/_contract/sections";
import { messageOf } from "@/app/_queries/api-error";
import { takenByBothOptions } from "@/app/_queries/sections";

interface MergeConsequencesProps {
  readonly sectionId: string;
  readonly kept: RosterEntry;
  readonly other: RosterEntry;
}

/** What becomes of two students when they are made one, said before it is done. */
export function MergeConsequences({ sectionId, kept, other }: MergeConsequencesProps) {
  const { data, error } = useQuery(takenByBothOptions(sectionId, kept.id, other.id));
  const nameOf = (id: string) => (id === kept.id ? kept.name : other.name);
  return (
    <div aria-live="polite" className="space-y-3">
      <p>
        All that {other.name} answered and practised goes to {kept.name}, who stays. The name{" "}
        {other.name} goes from every class. This can’t be undone.
      </p>
      <p>{codeAfter(kept, other)}</p>
      {data && data.assignments.length > 0 && (
        <>
          <p>
            Both took what follows. What was handed in first, or else begun first, is kept; the
            other’s answers are deleted.
          </p>
          <ul className="list-disc pl-5">
            {data.assignments.map(({ id, title, keptPersonId }) => (
              <li key={id}>
                {title}: kept as answered by {nameOf(keptPersonId)}
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.assignments.length === 0 && <p>No quiz was taken under both names.</p>}
      {error && <p className="font-medium">{messageOf(error)}</p>}
    </div>
  );
}

function codeAfter(kept: RosterEntry, other: RosterEntry): string {
  if (kept.signedIn && other.signedIn) {
    return `The return code of ${kept.name} goes on; that of ${other.name} stops working.`;
  }
  if (other.signedIn) return `The return code of ${other.name} goes on.`;
  return kept.signedIn ? "The return code stays as it is." : "Neither has joined yet.";
}
