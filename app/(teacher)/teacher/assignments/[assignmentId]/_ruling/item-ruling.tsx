"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ItemResult, NewRuling } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { messageOf } from "@/app/_queries/api-error";
import { assignmentResultsOptions, ruleOnItem, takeRulingBack } from "@/app/_queries/assignments";
import { RulingForm } from "./ruling-form";
import { rulingInWords, scoresInWords } from "./ruling-in-words";

interface ItemRulingProps {
  readonly assignmentId: string;
  readonly item: ItemResult;
}

/** For a question that turned out wrong: change its key, accept a second answer, or let it count for nobody. */
export function ItemRuling({ assignmentId, item }: ItemRulingProps) {
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const change = useMutation({
    mutationFn: (ruling: NewRuling | null) =>
      ruling === null
        ? takeRulingBack(assignmentId, item.id)
        : ruleOnItem(assignmentId, item.id, ruling),
    onSuccess: async () => {
      setOpen(false);
      await queryClient.invalidateQueries(assignmentResultsOptions(assignmentId));
    },
  });
  return (
    <div className="mt-3 space-y-3 text-small">
      {item.ruling && (
        <p className="border-l-4 border-ink bg-sheet px-3 py-2">
          {rulingInWords(item, item.ruling)}
          {item.note && ` Students read: “${item.note}”`}
        </p>
      )}
      <div className="flex flex-wrap gap-x-5">
        <Button
          weight="plain"
          className="text-small"
          aria-expanded={isOpen}
          onClick={() => {
            change.reset();
            setOpen(!isOpen);
          }}
        >
          {item.ruling ? "Decide otherwise" : "Something is wrong with this question"}
        </Button>
        {item.ruling && (
          <Button
            weight="plain"
            className="text-small"
            pending={change.isPending}
            onClick={() => change.mutate(null)}
          >
            Take it back
          </Button>
        )}
      </div>
      {isOpen && (
        <RulingForm
          item={item}
          isPending={change.isPending}
          onDecide={(ruling) => change.mutate(ruling)}
          onCancel={() => setOpen(false)}
        />
      )}
      <output className="block">{change.isSuccess && scoresInWords(change.data.changed)}</output>
      {change.error && (
        <p role="alert" className="font-medium">
          {messageOf(change.error)} Nothing was changed.
        </p>
      )}
    </div>
  );
}
