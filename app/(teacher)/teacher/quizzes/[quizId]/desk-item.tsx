import { useState } from "react";
import { OptionParts } from "@/app/(student)/_items/option-parts";
import { Stem } from "@/app/_components/stem";
import { EvidenceQuote } from "@/app/(student)/_items/evidence-quote";
import type { ItemOnDesk } from "@/app/_contract/quizzes";
import { classNames } from "@/app/_components/class-names";
import { SwapDialog } from "./_editing/swap-dialog";
import { DeskItemActions, type DeskItemActs } from "./desk-item-actions";
import { DeskOption } from "./desk-option";

interface DeskItemProps {
  readonly quizId: string;
  readonly item: ItemOnDesk;
  /** Its evidence is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly acts: DeskItemActs;
}

/** One question as its teacher checks it: the key, each option's reason, and the sentences that prove it. */
export function DeskItem({ quizId, item, isShown, acts }: DeskItemProps) {
  const [swappedId, setSwappedId] = useState<string | null>(null);
  const { swap } = acts;
  const headingId = `stem-${item.id}`;
  return (
    <section
      aria-labelledby={headingId}
      className={classNames(
        "border-l-4 pl-4 sm:pl-5",
        isShown ? "border-marker-line" : "border-rule",
      )}
    >
      <h3 id={headingId} className="text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{item.position}</span>
        <Stem text={item.stem} />
      </h3>
      <OptionParts options={item.options}>
        {(option) => (
          <DeskOption
            key={option.id}
            option={option}
            swap={
              swap && !option.correct
                ? { question: item.position, act: () => setSwappedId(option.id) }
                : undefined
            }
          />
        )}
      </OptionParts>
      <div className="mt-4 space-y-3">
        <EvidenceQuote evidence={item.evidence} />
        {item.advice.length > 0 && (
          <ul aria-label="Advice" className="list-disc space-y-1 pl-5 text-small">
            {item.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        )}
        <DeskItemActions item={item} isShown={isShown} acts={acts} />
      </div>
      {swap && (
        <SwapDialog
          quizId={quizId}
          item={item}
          option={item.options.find(({ id }) => id === swappedId) ?? null}
          onTake={(spare) => {
            setSwappedId(null);
            if (swappedId !== null) swap(swappedId, spare);
          }}
          onClose={() => setSwappedId(null)}
        />
      )}
    </section>
  );
}
