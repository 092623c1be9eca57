"use client";

import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { useSectionChange } from "./use-section-change";

/** Another join code, for when the old one got about. */
export function NewJoinCode({ sectionId }: { readonly sectionId: string }) {
  const change = useSectionChange(sectionId);
  return (
    <div>
      <Button pending={change.isPending} onClick={() => change.mutate({ newJoinCode: true })}>
        New join code
      </Button>
      <p className="mt-1 text-small text-muted">
        The old code and link stop working. Students who have joined stay.
      </p>
      <output className="block text-small font-medium empty:hidden">
        {change.data && `The code is now ${change.data.joinCode}.`}
        {change.error && messageOf(change.error)}
      </output>
    </div>
  );
}
