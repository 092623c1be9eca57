import { breaksOff } from "../text/breaks-off";
import { garbledText } from "./garbled";
import type { ItemRule } from "./rule";

/** No option breaks off or holds stray marks; sentences stand as the article has them. */
export const garbledOption: ItemRule = {
  name: "garbled-option",
  severity: "hard",
  check({ options, type }) {
    if (type !== "multiple-choice") return null;
    for (const { text } of options) {
      const problem = garbledText(text) ?? (breaksOff(text) ? "it breaks off" : null);
      if (problem !== null) return `“${text}”: ${problem}.`;
    }
    return null;
  },
};
