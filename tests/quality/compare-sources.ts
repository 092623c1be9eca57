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

/** "KCNA" for "Korean Central News Agency". */
function isAcronymOf(short: string, long: string): boolean {
  return /^\p{Lu}{2,}$/u.test(short) && capitals(long).endsWith(short);
}

function namesAgree(found: string, wanted: string): boolean {
  if (isAcronymOf(found, wanted) || isAcronymOf(wanted, found)) return true;
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
 * stands is never right where the corpus knows a name. `speakers` are all of the document: a name that holds the
 * wanted one joins the two, and so does another mention of the wanted name ("the Church" for "Scientology").
 */
export function sourceAgrees(
  found: QuotationSource,
  gold: GoldQuotation,
  speakers: readonly NonNullable<GoldQuotation["speaker"]>[],
): boolean {
  const { speaker } = gold;
  if (speaker === null) return false;
  const joined = speakers.some(
    ({ name, quote }) =>
      (name.includes(speaker.name) && namesAgree(found.name, name)) ||
      (name === speaker.name && !pronoun.test(quote) && namesAgree(found.name, quote)),
  );
  if (joined) return true;
  if (pronoun.test(found.name)) return found.name.toLowerCase() === speaker.name.toLowerCase();
  if (namesAgree(found.name, speaker.name)) return true;
  if (pronoun.test(found.quote) || !namesAgree(found.name, found.quote)) return false;
  const gap = Math.max(found.start - speaker.end, speaker.start - found.end);
  return (
    gap <= 2 && (namesAgree(found.name, speaker.quote) || gap > 0 || found.end > speaker.start)
  );
}
