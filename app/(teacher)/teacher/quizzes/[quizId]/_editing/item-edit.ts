import { type WrittenItem, WrittenType } from "@/app/_contract/written-items";
import type { ItemWithKey, OptionWithReason } from "@/app/_contract/items";
import { tabStore } from "@/app/_components/tab-store";

/** A question being changed or written, as far as it is. */
export interface ItemEdit {
  readonly quizId: string;
  /** Null for a question of the teacher's own that the quiz does not have yet. */
  readonly itemId: string | null;
  readonly written: WrittenItem;
}

/** The edit in hand: it outlives a reload. */
export const itemEditStore = tabStore<ItemEdit | null>("attest-item-edit", null, {
  pack: (edit) => edit,
  unpack: (stored) => stored as ItemEdit,
});

const EMPTY_OPTION = { text: "", correct: false, why: "" };

/** A question with room for one right answer and two wrong ones. */
export const EMPTY_ITEM: WrittenItem = {
  type: "multiple-choice",
  stem: "",
  options: [{ ...EMPTY_OPTION, correct: true }, EMPTY_OPTION, EMPTY_OPTION],
  sentences: [],
};

/** The words of a question as they stand. */
export function wordsOf({ type, stem, options, evidence }: ItemWithKey): WrittenItem {
  const { success, data } = WrittenType.safeParse(type);
  return {
    type: success ? data : "multiple-choice",
    stem,
    // The second part of a two-part item follows from its proof.
    options: options
      .filter(({ part }) => part === undefined)
      .map(({ text, correct, why }) => ({ text, correct, why })),
    sentences: [...new Set(evidence.map(({ sentence }) => sentence))],
  };
}

/** The words of a question with a spare answer in the place of one that it has. */
export function withSwapped(
  item: ItemWithKey,
  optionId: string,
  { text, why }: Pick<OptionWithReason, "text" | "why">,
): WrittenItem {
  const at = item.options.findIndex(({ id }) => id === optionId);
  return withOption(wordsOf(item), at, { text, why });
}

/** As an item of another type; where one answer is right, of several the first stays. */
export function withType(written: WrittenItem, type: WrittenType): WrittenItem {
  const first = written.options.findIndex(({ correct }) => correct);
  const options =
    type === "multiple-response"
      ? written.options
      : written.options.map((option, at) => ({ ...option, correct: at === first }));
  return { ...written, type, options };
}

/** With one option changed; where one answer is right, the one that becomes so is the only one. */
export function withOption(
  written: WrittenItem,
  at: number,
  change: Partial<WrittenItem["options"][number]>,
): WrittenItem {
  return {
    ...written,
    options: written.options.map((option, place) => {
      if (place === at) return { ...option, ...change };
      return change.correct && written.type !== "multiple-response"
        ? { ...option, correct: false }
        : option;
    }),
  };
}

/** With room for one more answer. */
export function withMoreOptions(written: WrittenItem): WrittenItem {
  return { ...written, options: [...written.options, EMPTY_OPTION] };
}

/** Without the answer at this place. */
export function withoutOption(written: WrittenItem, at: number): WrittenItem {
  return { ...written, options: written.options.filter((_, place) => place !== at) };
}

/** With the sentence as proof, or without it where it was. */
export function withSentence(written: WrittenItem, sentence: number): WrittenItem {
  const { sentences } = written;
  return {
    ...written,
    sentences: sentences.includes(sentence)
      ? sentences.filter((each) => each !== sentence)
      : [...sentences, sentence].toSorted((a, b) => a - b),
  };
}
