import { withIndefinite } from "../items/wording/indefinite";
import { capitalise } from "../items/wording/tidy";
import { hashText } from "../random";
import { FOUND_IN_ANY_BODY, otherOccupations, SUBJECTS } from "../lexicon/occupations";
import { nounType } from "../lexicon/noun-types";
import type { Distractor, Draft, ItemContext } from "../types";
import { FEWEST_DISTRACTORS, MOST_DISTRACTORS } from "./choose-distractors";

/**
 * The role that is the key with another calling in it, where the article names too few people for its roles to be told
 * apart: "A professor of history at Coldmoor" beside one of law. None that the article has a word of.
 */
export function offerOtherCallings(draft: Draft, context: ItemContext): Distractor[] {
  if (draft.distractors.length >= FEWEST_DISTRACTORS) return [];
  const words = draft.key.split(" ");
  const subject = words.findIndex(
    (word, at) => SUBJECTS.has(word) && /^(?:of|in)$/.test(words[at - 1] ?? ""),
  );
  const calling = words.findIndex((word) => otherOccupations(word).length > 0);
  const at = subject >= 0 ? subject : calling;
  const word = words[at];
  // "A market analyst" is no analyst of everything: the noun before belongs to the calling.
  const before = words[at - 1]?.toLowerCase() ?? "the";
  const isCompound = subject < 0 && !/^(?:an?|the)$/.test(before) && nounType(before) !== null;
  const isOfSomething = subject < 0 && words[at + 1] === "of";
  if (word === undefined || isCompound || isOfSomething) return [];
  const text = context.analysis.article.text.toLowerCase();
  const inBody = words.slice(1).some((one) => /^\p{Lu}/u.test(one));
  const others = SUBJECTS.has(word)
    ? [...SUBJECTS]
    : otherOccupations(word).filter((other) => !inBody || FOUND_IN_ANY_BODY.has(other));
  const strange = others.filter((other) => other !== word && !text.includes(other.slice(0, 6)));
  const first = hashText(draft.key) % Math.max(1, strange.length);
  return [...strange.slice(first), ...strange.slice(0, first)]
    .slice(0, MOST_DISTRACTORS - draft.distractors.length)
    .map((other) => ({
      text: withArticle(words.with(at, other)),
      origin: "other-role",
      why: `The article says ${word}, not ${other}.`,
      evidence: null,
    }));
}

/** The words with "a" or "an" as the second of them needs it. */
function withArticle([first = "", ...rest]: readonly string[]): string {
  const phrase = rest.join(" ");
  return /^An?$/.test(first) ? capitalise(withIndefinite(phrase)) : `${first} ${phrase}`;
}
