import type { DraftRule } from "./rule";

/** What needs nothing from outside: words in quotation marks, and the options that the stem itself points at. */
const SELF_CONTAINED = /“[^”]*”|^Which of these people /g;
const POINTING =
  /\b(?:i|we|you|us|me|my|our|your|this|these|those|yesterday|today|tomorrow|tonight|ago|former|latter|such|there|here)\b/i;
/** People and groups that a definite description without more words leaves unnamed. */
const BARE_DESCRIPTION =
  /\bthe (?:two |three |four |other |same |new )?(?:man|men|woman|women|boy|boys|girl|girls|company|companies|firm|official|officials|agency|group|groups|pair|team|teams|minister|ministers|ministry|spokesman|spokeswoman|spokesperson|couple|duo|victim|victims|suspect|suspects|author|authors|two|three|leader|leaders|president|organi[sz]ation|person|players?|former|defendants?|diplomats?|researchers|scientists|study|studies|incident|document|article|move|region|area|site|town|city|village|country|province|district)\b(?! (?:of|for|in|at|from|that|who|which|on|to|about|between|against|by|with)\b)/;
const SUBJECT_PRONOUN =
  /^(?:who|what|when|where|why|how many|how much|(?:on |in )?which \w+)[^,“]*?\b(?:did|does|do|was|were|is|are|has|have|will)\s+(?:he|she|it|they)\b/i;

const UNNAMED_SOURCE = /\baccording to (?:his|her|its|their|him|he|she|it|they|them)\b/i;

/** The stem needs nothing from outside it: no unresolved pronoun, no "the official", no "yesterday". */
export const stemStandsAlone: DraftRule = {
  name: "stem-stands-alone",
  severity: "hard",
  check({ stem }) {
    const own = stem.replace(SELF_CONTAINED, "").replace(/^What does the article say/, "What");
    const found =
      POINTING.exec(own) ??
      UNNAMED_SOURCE.exec(own) ??
      BARE_DESCRIPTION.exec(own) ??
      SUBJECT_PRONOUN.exec(own);
    return found === null ? null : `“${found[0]}” in the stem points at something outside it.`;
  },
};
