import { useSyncExternalStore } from "react";
import type { Review } from "@/app/_contract/reviews";
import { Notice } from "@/app/_components/notice";
import { parseRefusedAnswers, readRefusedAnswers } from "@/app/_device/refused-answers";
import { refusedInWords } from "./refused-in-words";

const never = () => () => undefined;

/** Which answers came too late, said where the student lands. Nothing where none did. */
export function RefusedAnswersNotice({ review }: { readonly review: Review }) {
  const text = useSyncExternalStore(
    never,
    () => readRefusedAnswers(review.attemptId),
    () => null,
  );
  const refused = parseRefusedAnswers(text);
  if (!refused) return null;
  const positions = review.items
    .filter(({ id }) => refused.itemIds.includes(id))
    .map(({ position }) => position);
  if (positions.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="problem" title={refusedInWords(positions)}>
        {refused.reason}
      </Notice>
    </div>
  );
}
