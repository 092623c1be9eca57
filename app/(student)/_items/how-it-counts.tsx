import type { ItemForStudent } from "@/app/_contract/items";
import { ruleInWords } from "./rule-in-words";

/** How a question is answered and counted, where choosing one answer is not all of it. */
export function HowItCounts({ item }: { readonly item: ItemForStudent }) {
  const rule = ruleInWords(item);
  return rule && <p className="mt-1.5 text-small text-pretty text-muted">{rule}</p>;
}
