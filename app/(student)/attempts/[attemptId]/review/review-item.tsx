"use client";

import { useEffect, useRef } from "react";
import type { Review } from "@/app/_contract/reviews";
import { AskedAgain } from "./asked-again";
import { ReviewedItemView } from "./reviewed-item-view";

interface ReviewItemProps {
  readonly attemptId: string;
  readonly item: Review["items"][number];
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onOpenArticle: () => void;
}

/** An item in its stage: asked once more, then explained. Focus goes along, so that a screen reader tells the outcome. */
export function ReviewItem({ attemptId, item, ...rest }: ReviewItemProps) {
  const outcomeRef = useRef<HTMLParagraphElement>(null);
  const lastStage = useRef(item.stage);

  useEffect(() => {
    if (lastStage.current !== item.stage) outcomeRef.current?.focus();
    lastStage.current = item.stage;
  }, [item.stage]);

  return item.stage === "asked-again" ? (
    <AskedAgain attemptId={attemptId} item={item} {...rest} />
  ) : (
    <ReviewedItemView attemptId={attemptId} item={item} outcomeRef={outcomeRef} {...rest} />
  );
}
