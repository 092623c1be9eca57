import { OptionParts } from "@/app/(student)/_items/option-parts";
import { Stem } from "@/app/_components/stem";
import type { ItemResult } from "@/app/_contract/assignments";
import { classNames } from "@/app/_components/class-names";
import { CheckMark } from "@/app/_components/marks";
import { ItemFlags } from "./_flags/item-flags";
import { ItemRuling } from "./_ruling/item-ruling";
import { ItemStatistics } from "./item-statistics";

interface ItemResultViewProps {
  readonly assignmentId: string;
  readonly item: ItemResult;
}

/** How one question went: how many got it right, and how many chose each option. */
export function ItemResultView({ assignmentId, item }: ItemResultViewProps) {
  const { position, stem, n, options } = item;
  return (
    <section aria-labelledby={`result-${item.id}`}>
      <h3 id={`result-${item.id}`} className="text-stem text-pretty">
        <span className="mr-2 text-muted tabular-nums">{position}</span>
        <Stem text={stem} />
      </h3>
      <ItemStatistics item={item} />
      <OptionParts options={options}>
        {(option) => (
          <li key={option.id} className="border-b border-rule py-2">
            <div className="flex items-start gap-3">
              <span className="mt-1 flex size-4 shrink-0 items-center justify-center">
                {option.correct && <CheckMark />}
              </span>
              <p className={classNames("min-w-0 flex-1", option.correct && "font-semibold")}>
                {option.text}
                {option.correct && <span className="sr-only"> (right answer)</span>}
              </p>
              <p className="shrink-0 tabular-nums">
                {option.count}
                <span className="sr-only"> chose it</span>
              </p>
            </div>
            <div aria-hidden="true" className="mt-1.5 ml-7 h-1.5 bg-sheet">
              <div
                className={classNames("h-full", option.correct ? "bg-ink" : "bg-edge")}
                style={{ width: `${(100 * option.count) / Math.max(1, n)}%` }}
              />
            </div>
            {!option.correct && option.why && option.count > 0 && (
              <p className="mt-1 ml-7 text-small text-muted">{option.why}</p>
            )}
          </li>
        )}
      </OptionParts>
      <ItemFlags assignmentId={assignmentId} itemId={item.id} />
      <ItemRuling assignmentId={assignmentId} item={item} />
    </section>
  );
}
