import { DAMAGED_WORDS } from "../lexicon/damaged-words";
import type { Draft } from "../types";
import type { DraftRule } from "./rule";

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?!had|that)(\w+) \1\b/i, "a word stands twice"],
  [/\s(?:[,;:!?]|\.(?!\p{Ll}))|,[.?!,]|\.\?/u, "punctuation is misplaced"],
  [
    /\b(?:to|of|that|and|or|with|by|for|from|how|whether|the|a|an|than|as|because|if|is|was|were|are)\?$/i,
    "it breaks off",
  ],
  [/, \w+ing\?$/, "it breaks off"],
  [/\b(?:is|are|was|were) be\b/, "the verb is garbled"],
  [/\b(?:what|when|where|why|year|did|does|do) whose\b/i, "the words do not fit together"],
  [/[a-z]{3}\. [a-z]|[:;]\./, "a sentence ends in the middle"],
  [/[a-z][A-Z]{2,}[a-z]/, "a word is garbled"],
  [/[[\]{}<>|_*#]/, "it holds marks that are no words"],
  [/\b(?:Who|What) (?:did|does|do|was|were|is|are) (?:say|be)\b/i, "the verb does not fit"],
  [
    /^How (?:many|much)\b.* and (?:nearly |about |almost |around |over |more than )?\d[\d,.]* \p{Ll}+/u,
    "two statements are in it",
  ],
  [/^How (?:many|much) record\b/, "the record is no part of what is counted"],
  [/\b(?:give|gave|send|sent|hand|handed|lend|lent) to\b/i, "what was given is lost"],
  [
    /^(?!.*\b(?:more|less|fewer|rather|other|else|\p{L}+er|worse|different(?:ly)?)\b.* than\b).* than\b/iu,
    "what is compared is lost",
  ],
  [/\s[-−]\d/, "a number below zero stands with a verb that says so already"],
  [/https?:|www\.|@/, "it holds an address"],
  [/^(?:That|What did) [^“]*, [\p{L}’'-]+ (?:said|says|added|explained),/u, "two frames are in it"],
  [
    /\b(?:can|do|does|did|is|are|was|were|has|have|had|wo|would|could|should)n? t\b|\b(?:I|you|we|they|he|she|it) (?:ve|re|ll|m)\b/i,
    "an apostrophe is lost",
  ],
];

/** Stem and key are whole phrases: balanced marks, no word twice, no end that breaks off. */
export const garbled: DraftRule = {
  name: "garbled",
  severity: "hard",
  check({ stem, key, answerType }: Draft) {
    for (const text of answerType === "sentence" ? [stem] : [stem, key]) {
      const problem = garbledText(text);
      if (problem !== null) return `“${text}”: ${problem}.`;
    }
    return null;
  },
};

/** What is broken in a stem or an option, in words; null where nothing is. */
export function garbledText(text: string): string | null {
  const own = text.replaceAll("US$", "$").replace(/(?<=\s)_{4}(?![\w])/, "gap");
  const found = PATTERNS.find(([pattern]) => pattern.test(own));
  if (found !== undefined) return found[1];
  const damaged = text.match(/(?<![\w'’-])[A-Za-z]?[a-z]+(?![\w'’-])/g) ?? [];
  if (damaged.some((word) => DAMAGED_WORDS.has(word.toLowerCase()))) return "a word lost letters";
  return isBalanced(text) ? null : "a quotation mark or bracket is missing";
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("“") === count("”") && count("(") === count(")") && count('"') % 2 === 0;
}
