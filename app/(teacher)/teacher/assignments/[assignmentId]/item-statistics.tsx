import { takesSeveral } from "@/app/_contract/answer-parts";
import type { ItemResult } from "@/app/_contract/assignments";
import { LEAST_ATTEMPTS } from "@/app/_contract/item-analysis";

/** What the figures of one question say, in words, always with how many attempts they are made from. */
export function ItemStatistics({ item }: { readonly item: ItemResult }) {
  const { type, facility, n, discrimination, keyDoubt } = item;
  if (item.ruling?.kind === "void") {
    return <p className="mt-1 text-small text-muted">Counts for nobody, so it has no figures</p>;
  }
  if (facility === null) {
    return <p className="mt-1 text-small text-muted">Nobody has handed it in yet</p>;
  }
  const doubted = item.options.find(({ id }) => id === keyDoubt?.optionId);
  return (
    <div className="mt-1 space-y-1 text-small text-muted tabular-nums">
      <p>
        {takesSeveral(type)
          ? `On average ${Math.round(facility * 100)}% of the points, from ${n} ${n === 1 ? "attempt" : "attempts"}`
          : `${Math.round(facility * n)} of ${n} right`}
        {n >= LEAST_ATTEMPTS && ` (facility ${facility.toFixed(2)})`}
        {" · "}
        {discriminationInWords(discrimination)}
      </p>
      {keyDoubt && doubted && (
        <p className="border-l-4 border-ink bg-sheet px-3 py-2 text-ink">
          <strong>Look at the right answer again.</strong> {keyDoubt.count} chose “{doubted.text}”,
          and they earned {keyDoubt.rest.toFixed(1)} of {keyDoubt.restPossible.toFixed(0)} on the
          other questions; {keyDoubt.keyCount === 0 ? "nobody" : keyDoubt.keyCount} chose the right
          answer
          {keyDoubt.keyRest === null ? "." : `, and earned ${keyDoubt.keyRest.toFixed(1)} there.`}
        </p>
      )}
    </div>
  );
}

/** "discrimination 0.41: …", or why there is none. */
function discriminationInWords({ value, withheld }: ItemResult["discrimination"]): string {
  if (withheld === "few-attempts")
    return `discrimination is shown from ${LEAST_ATTEMPTS} attempts on; fewer say more about chance`;
  if (value === null) return "no discrimination: everybody earned the same";
  return `discrimination ${value.toFixed(2)}: ${tellingInWords(value)}`;
}

/** Ebel and Frisbie's bands (Essentials of Educational Measurement, ch. 13), in a teacher's words. */
function tellingInWords(value: number): string {
  if (value < 0) return "those who did well elsewhere got it wrong more often";
  if (value < 0.2) return "it hardly tells who understood the article";
  if (value < 0.4) return "it tells fairly well who understood the article";
  return "it tells well who understood the article";
}
