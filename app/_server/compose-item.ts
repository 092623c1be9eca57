import type { ArticleContent } from "@/db/articles";
import type { EvidenceSpan, Item, Option } from "@/questions/types";
import { missingIn, type WrittenItem } from "../_contract/written-items";
import { UserError } from "./errors";
import { proofOptions } from "./proof-options";

/** The form of an item that a person has written or changed; `questions/items/forms/` has the writer's own. */
export const WRITTEN_FORM = "written";

const LETTERS = "abcdef";

/**
 * The item that a teacher's words make. Where she changed one, its kind and what she left as it was stay: the reason and
 * origin of an option with the same text, the exact words of evidence in a sentence that is still chosen.
 *
 * @param before the item that she changed; null for one of her own
 * @throws UserError `item-incomplete` where it is no question yet, or a sentence is not the article's
 */
export function composeItem(
  written: WrittenItem,
  article: ArticleContent,
  before: Item | null,
): Item {
  const missing = missingIn(written);
  if (missing !== null) throw new UserError("item-incomplete", missing);
  const options = written.options.map((option, at): Option => {
    const same = before?.options.find(({ text }) => text === option.text);
    // A reason why it is wrong is none why it is right.
    const isStale = same?.correct === !option.correct && same.why === option.why;
    return {
      ...same,
      id: LETTERS[at]!,
      text: option.text,
      correct: option.correct,
      why: option.why === "" || isStale ? plainReason(option.correct) : option.why,
    };
  });
  const evidence = written.sentences
    .toSorted((a, b) => a - b)
    .map((index) => spanOf(index, article, before));
  return {
    id: before?.id ?? "written",
    type: typeOf(written.type, options),
    kind: before?.kind ?? "what",
    stem: written.stem,
    options:
      written.type === "two-part"
        ? [...options, ...proofOptions(article, evidence, options)]
        : options,
    key: options
      .filter(({ correct }) => correct)
      .map(({ text }) => text)
      .join("; "),
    evidence,
    form: WRITTEN_FORM,
    factId: before?.factId ?? "written",
  };
}

const plainReason = (correct: boolean) =>
  correct ? "The article says so." : "The article does not say this.";

function typeOf(wanted: WrittenItem["type"], options: readonly Option[]): Item["type"] {
  if (wanted !== undefined && wanted !== "multiple-choice") return wanted;
  const texts = options.map(({ text }) => text).toSorted();
  return texts.join() === "False,True" ? "true-false" : "multiple-choice";
}

function spanOf(
  index: number,
  { blocks, text }: ArticleContent,
  before: Item | null,
): EvidenceSpan {
  const sentence = blocks
    .flatMap(({ sentences }) => sentences)
    .find((each) => each.index === index);
  if (sentence === undefined) {
    throw new UserError("item-incomplete", "Choose a sentence of this article as the proof.");
  }
  const { start, end } = sentence;
  const kept = before?.evidence.find((span) => start <= span.start && span.end <= end);
  return kept ?? { start, end, quote: text.slice(start, end) };
}
