import { hashText, seededRandom, shuffle } from "../random";
import type { Distractor, Draft, Item, Option } from "../types";
import { chooseDistractors, FEWEST_DISTRACTORS } from "./choose-distractors";
import { optionOrder } from "./option-order";

const OPTION_IDS = ["a", "b", "c", "d", "e", "f"];

/**
 * The item that a draft and its offered distractors (best first) make: three distractors, two where the article
 * gives no honest third, one for true or false. Numbers and dates stand in order, other options as the seed says;
 * option ids only name positions. Null where there are too few distractors.
 */
export function assembleItem(
  draft: Draft,
  offered: readonly Distractor[],
  seed: string,
): Item | null {
  const distinct = offered.filter(
    (distractor, at) =>
      !clashes(distractor.text, draft.key) &&
      !offered.slice(0, at).some((other) => clashes(other.text, distractor.text)),
  );
  const needed = draft.answerType === "truth" ? 1 : FEWEST_DISTRACTORS;
  if (distinct.length < needed) return null;
  const random = seededRandom(`${seed}:${draft.stem}`);
  const chosen = chooseDistractors(draft, distinct, random);
  const options = arrange(draft, [keyOption(draft), ...chosen.map(wrongOption)], random);
  return {
    id: `i${hashText(`${draft.form}:${draft.stem}:${draft.key}`).toString(36)}`,
    type: draft.type,
    kind: draft.kind,
    stem: draft.stem,
    options: options.map((option, at) => ({ ...option, id: OPTION_IDS[at]! })),
    key: draft.key,
    evidence: draft.evidence,
    form: draft.form,
    factId: draft.factId,
  };
}

function arrange(draft: Draft, options: Option[], random: () => number): Option[] {
  if (draft.answerType === "truth") return options.toSorted((a, b) => b.text.localeCompare(a.text));
  if (draft.answerType === "sentence")
    return options.toSorted((a, b) => (a.evidence?.start ?? 0) - (b.evidence?.start ?? 0));
  const order = optionOrder(draft);
  if (order === null) return shuffle(options, random);
  return options.toSorted((a, b) => order(a.text) - order(b.text));
}

function keyOption(draft: Draft): Option {
  return { id: "", text: draft.key, correct: true, why: draft.why, evidence: draft.evidence[0] };
}

function wrongOption({ text, why, origin, evidence }: Distractor): Option {
  return { id: "", text, correct: false, why, origin, ...(evidence === null ? {} : { evidence }) };
}

/** The same words, or one option inside the other; a number inside a longer number is another number. */
function clashes(a: string, b: string): boolean {
  const [left, right] = [` ${normal(a)} `, ` ${normal(b)} `];
  if (left === right) return true;
  return !/\d/.test(a + b) && (left.includes(right) || right.includes(left));
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
