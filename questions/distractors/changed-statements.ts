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
  readonly isOfNumber: boolean;
}

/**
 * The key of a statement or a deed with a detail made false, where `draft` has too few other options: a number moved,
 * a word turned into its opposite. Beside one other option one such; alone, where a number is in it, three that differ
 * among themselves as the key differs from them, since an option that all others resemble is the key. Opposites alone
 * make options that nobody would pick.
 */
export function offerChanged(draft: Draft, context: ItemContext): Distractor[] {
  const others = draft.distractors.length;
  if (others >= FEWEST_DISTRACTORS || draft.key.startsWith("“")) return [];
  const changes = changesOf(draft, context);
  const [first, second] = changes;
  if (first === undefined) return [];
  const changed = (text: string, why: string): Distractor => ({
    text,
    origin: "opposite",
    why,
    evidence: draft.evidence[0] ?? null,
  });
  const one = changed(first.apply(draft.key), first.why);
  if (others > 0) return [one];
  if (second === undefined || !first.isOfNumber) return [];
  return [
    one,
    changed(second.apply(draft.key), second.why),
    changed(second.apply(first.apply(draft.key)), `${first.why} ${second.why}`),
  ];
}

function changesOf(draft: Draft, context: ItemContext): Change[] {
  return [...numberChanges(draft, context), ...opposites(draft)];
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
          isOfNumber: true,
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
        isOfNumber: false,
      },
    ];
  });
}
