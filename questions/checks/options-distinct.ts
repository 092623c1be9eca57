import { allWordsOf } from "../text/words";
import type { OptionsRule } from "./rule";

/** No two options say the same thing or stand inside each other ("Ruiz", "Mayor Ana Ruiz"). */
export const optionsDistinct: OptionsRule = {
  name: "options-distinct",
  severity: "hard",
  check({ options, type }) {
    if (type === "true-false") return null;
    const texts = options.map((option) => ` ${allWordsOf(option.text).join(" ")} `);
    const clash = texts.findIndex((text, at) =>
      texts.some((other, otherAt) => otherAt !== at && isInside(text, other)),
    );
    return clash < 0 ? null : `“${options[clash]!.text}” stands inside another option.`;
  },
};

/** A number inside a longer number is another number; a name inside a longer name is the same one. */
function isInside(text: string, other: string): boolean {
  return text === other || (!/\d/.test(text) && other.includes(text));
}
