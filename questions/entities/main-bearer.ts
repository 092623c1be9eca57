import { KIN } from "../lexicon/role-kinds";
import type { Analysis } from "../types";
import type { Cluster } from "./cluster-people";
import { genderOfTitle } from "./gender-of";
import type { NameMention } from "./name-mentions";

/** "his mother, the painter Ava Lind" */
const WORDS_BEFORE = 5;

/**
 * Whose bare surname it is where two people of an article bear it: newspapers keep it for whom they named first, and
 * bring in a relative with "his mother, Ava Lind". Null where a title says that it is one of them, or where more than
 * one has been named that is not brought in as a relative.
 */
export function chooseMainBearer(
  analysis: Analysis,
  mention: NameMention,
  candidates: readonly Cluster[],
): Cluster | null {
  if (genderOfTitle(analysis, mention) !== "unknown") return null;
  const introduced = candidates.filter(({ mentions: [first] }) => first!.start < mention.start);
  const own = introduced.filter(({ mentions: [first] }) => !isKin(analysis, first!));
  const [main] = own;
  if (main === undefined || own.length > 1) return null;
  const isJoined = introduced.some(
    ({ mentions: [first] }) =>
      first !== main.mentions[0] && areJoined(analysis, main.mentions[0]!, first!),
  );
  return isJoined ? null : main;
}

/** "Anna Lind and her brother Peter Lind run the bakery": either may speak next. */
function areJoined({ article }: Analysis, a: NameMention, b: NameMention): boolean {
  const [before, after] = a.start < b.start ? [a, b] : [b, a];
  return (
    before.sentence === after.sentence &&
    /\band\b/.test(article.text.slice(before.end, after.start))
  );
}

function isKin({ sentences }: Analysis, { sentence, first }: NameMention): boolean {
  const { tokens } = sentences[sentence]!;
  return tokens
    .slice(Math.max(0, first - WORDS_BEFORE), first)
    .some(({ lemma }) => KIN.has(lemma.toLowerCase()));
}
