import type { DraftRule } from "./rule";

const OUTSIDE_QUOTATION = /“[^”]*”/g;
const POINTING =
  /\b(?:i|we|you|us|me|my|our|your|this|these|those|yesterday|today|tomorrow|tonight|ago|former|latter|such|there|here)\b/i;
const BARE_DESCRIPTION =
  /\bthe (?:two |three |other |same |new )?(?:man|men|woman|women|boy|girl|company|firm|official|officials|agency|group|pair|team|minister|ministry|spokesman|spokeswoman|spokesperson|couple|duo|report|study|latter|incident|event|move|case|document|statement|letter|site|building|organi[sz]ation|person|people|victim|victims|suspect|author|authors|two|former|duo|country|city|town|region|area|state|party|department|church|school|university|club|bill|law|plan|decision|ship|plane|vessel|aircraft|attack)\b(?! (?:of|for|in|at|from|that|who|which|on|to|about|between|against|by|with)\b)/i;
const SUBJECT_PRONOUN =
  /^(?:who|what|when|where|why|how many|how much|(?:on |in )?which \w+)[^,“]*?\b(?:did|does|do|was|were|is|are|has|have|will)\s+(?:he|she|it|they)\b/i;

/** The stem needs nothing from outside it: no unresolved pronoun, no "the official", no "yesterday". */
export const stemStandsAlone: DraftRule = {
  name: "stem-stands-alone",
  severity: "hard",
  check({ stem }) {
    const own = stem.replace(OUTSIDE_QUOTATION, "");
    const found = POINTING.exec(own) ?? BARE_DESCRIPTION.exec(own) ?? SUBJECT_PRONOUN.exec(own);
    return found === null ? null : `“${found[0]}” in the stem points at something outside it.`;
  },
};
