import { capitalise, uncapitalise } from "../items/wording/tidy";
import { oppositeOf } from "../lexicon/opposites";
import type { Distractor, Draft, ItemContext } from "../types";
import { FEWEST_DISTRACTORS } from "./choose-distractors";
import { nearNumbers } from "./near-numbers";

/** A statement that is a contrast itself, or denies, may stay true with a word turned round. */
const CONTRASTS =
  /\b(?:but|not|no|never|nothing|than|from|between|although|while|despite|instead|or|both|until|only)\b|n[’']t\b/i;

/** One detail of a statement made false. */
interface Change {
  readonly apply: (text: string) => string;
  readonly why: string;
}

/**
 * The key of a statement or a deed with a detail made false, where `draft` has one other option and no more: a number
 * moved, a word turned into its opposite. Never two of them: the key is what copies of it have in common.
 */
export function offerChanged(draft: Draft, context: ItemContext): Distractor[] {
  const others = draft.distractors.length;
  if (others === 0 || others >= FEWEST_DISTRACTORS || draft.key.startsWith("“")) return [];
  const [change] = [...numberChanges(draft, context), ...opposites(draft)];
  if (change === undefined) return [];
  return [
    {
      text: change.apply(draft.key),
      origin: "opposite",
      why: change.why,
      evidence: draft.evidence[0] ?? null,
    },
  ];
}

function numberChanges({ key, evidence }: Draft, { numbers, analysis }: ItemContext): Change[] {
  return numbers
    .filter(
      ({ quote, start, kind }) =>
        kind !== "year" &&
        // "orders for the 787": a number that counts nothing is part of a name.
        !new RegExp(`\\b(?:the|a|an) ${quote.replace(/[^\w]/g, "\\$&")}(?:$|[,.])`).test(key) &&
        key.split(quote).length === 2 &&
        evidence.some((span) => span.start <= start && start < span.end),
    )
    .flatMap(({ quote }): Change[] => {
      const near = nearNumbers(quote, (other) => analysis.article.text.includes(other))[0];
      if (near === undefined) return [];
      return [
        {
          apply: (text) => text.replace(quote, near),
          why: `The article says ${quote}, not ${near}.`,
        },
      ];
    });
}

function opposites({ key, evidence }: Draft): Change[] {
  if (CONTRASTS.test(key)) return [];
  const said = new Set((evidence[0]?.quote ?? "").toLowerCase().match(/\p{L}+/gu));
  // A name keeps its words: "West Side Story" has no opposite. The first word's capital is the option's.
  const words = uncapitalise(key).match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu) ?? [];
  return words.flatMap((word): Change[] => {
    const opposite = oppositeOf(word);
    if (opposite === null || said.has(opposite) || words.filter((one) => one === word).length > 1)
      return [];
    const pattern = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u");
    return [
      {
        apply: (text) => capitalise(uncapitalise(text).replace(pattern, opposite)),
        why: `The article says “${word}”, not “${opposite}”.`,
      },
    ];
  });
}
