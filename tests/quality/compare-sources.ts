import type { QuotationSource } from "../../questions/types";
import type { GoldQuotation } from "./quotation-corpora";

const idle =
  /^(?:the|a|an|of|mr|mrs|ms|dr|sir|one|another|some|his|her|its|their|and|for|at|in|on|to|s|minister|professor)$/u;

function contentWords(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !idle.test(word)));
}

const pronoun = /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]ho|I|[Ww]e|[Yy]ou)$/u;

const capitals = (name: string) => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join("");

function namesAgree(found: string, wanted: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(found) && capitals(wanted).endsWith(found)) return true;
  const one = contentWords(found);
  const other = contentWords(wanted);
  const shared = [...one].filter((word) => other.has(word)).length;
  if (shared === 0) return false;
  return (
    shared === Math.min(one.size, other.size) || shared / Math.max(one.size, other.size) >= 0.5
  );
}

/**
 * Whether a found source is the annotators' one, compared leniently: one name contains the other's words or
 * shares half of them, articles and titles aside; or the found name stands right at the annotated mention
 * (the corpus names "Malaysia's Prime Minister" where the text adds "Najib Razak"). A pronoun left as it
 * stands is never right where the corpus knows a name. `names` are all speakers' names of the document: one
 * that holds the wanted name and agrees with the found one joins the two.
 */
export function sourceAgrees(
  found: QuotationSource,
  gold: GoldQuotation,
  names: readonly string[],
): boolean {
  const { speaker } = gold;
  if (speaker === null) return false;
  if (names.some((name) => name.includes(speaker.name) && namesAgree(found.name, name)))
    return true;
  if (pronoun.test(found.name)) return found.name.toLowerCase() === speaker.name.toLowerCase();
  if (namesAgree(found.name, speaker.name)) return true;
  if (pronoun.test(found.quote)) return false;
  const gap = Math.max(found.start - speaker.end, speaker.start - found.end);
  return (
    gap <= 2 && (namesAgree(found.name, speaker.quote) || gap > 0 || found.end > speaker.start)
  );
}
