"use client";

import { useQuery } from "@tanstack/react-query";
import { flagsOfAssignmentOptions } from "@/app/_queries/flags";
import { FlagAnswer } from "./flag-answer";

interface ItemFlagsProps {
  readonly assignmentId: string;
  readonly itemId: string;
}

/** What students reported about one question, each with the teacher's answer or the way to give it. */
export function ItemFlags({ assignmentId, itemId }: ItemFlagsProps) {
  const { data } = useQuery(flagsOfAssignmentOptions(assignmentId));
  const flags = data?.flags.filter((flag) => flag.itemId === itemId) ?? [];
  if (flags.length === 0) return null;
  return (
    <ul aria-label="What students reported" className="mt-3 space-y-4">
      {flags.map((flag) => (
        <li key={flag.attemptId}>
          <FlagAnswer assignmentId={assignmentId} flag={flag} />
        </li>
      ))}
    </ul>
  );
}
