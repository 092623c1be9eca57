import type { WordingRule } from "./rule";

/** What needs nothing from outside: words in quotation marks, and the options that the stem itself points at. */
const SELF_CONTAINED = /“[^”]*”|^Which of these people /g;
/** "US" is a country and "I" may be a king's number; "such as", "are there" and "a former soldier" point at nothing. */
const POINTING =
  /\b(?:[Ww]e|[Yy]ou|us|[Mm]e|[Mm]y|[Oo]ur|[Yy]our|[Tt]his|[Tt]hese|[Tt]hose|yesterday|today|tomorrow|tonight|ago|[Ff]ormer(?! \p{L}{3,})|[Ll]atter|[Ss]uch(?! as\b)|(?<!\b(?:are|is|was|were|been|be) )there|[Hh]ere)\b|\bI\b(?! *[?,.]|$)/u;
/** People and groups that a definite description without more words leaves unnamed. */
const BARE_DESCRIPTION =
  /\b[Tt]he (?:two |three |four |other |same |new )?(?:man|men|woman|women|boy|boys|girl|girls|company|companies|firm|official|officials|agency|group|groups|pair|team|teams|minister|ministers|ministry|spokesman|spokeswoman|spokesperson|couple|duo|victim|victims|suspect|suspects|author|authors|two|three|leader|leaders|president|organi[sz]ation|person|players?|former|defendants?|diplomats?|researchers|scientists|study|studies|incident|document|article|move|region|area|site|town|city|village|country|province|district)\b(?! (?:of|for|in|at|from|that|who|which|on|to|about|between|against|by|with)\b)/;
/** "The proportion is ____": of what? */
const BARE_MEASURE =
  /\b[Tt]he (?:proportion|figure|figures|total|share|percentage|number|amount|level|average|rate|ratio|sum|price|cost|score|result|results|gap|difference|increase|decrease|rise|fall|drop)\b(?= (?:is|was|are|were|has|had|rose|fell|reached|stands|stood|will|would|increased|decreased|dropped|grew)\b)/;
const SUBJECT_PRONOUN =
  /^(?:who|what|when|where|why|how many|how much|(?:on |in )?which \w+)[^,“]*?\b(?:did|does|do|was|were|is|are|has|have|will)\s+(?:he|she|it|they)\b/i;

const UNNAMED_SOURCE = /\baccording to (?:his|her|its|their|him|he|she|it|they|them)\b/i;

/** The stem needs nothing from outside it: no unresolved pronoun, no "the official", no "yesterday". */
export const stemStandsAlone: WordingRule = {
  name: "stem-stands-alone",
  severity: "hard",
  check({ stem }) {
    const own = stem.replace(SELF_CONTAINED, "").replace(/^What does the article say/, "What");
    const found =
      POINTING.exec(own) ??
      UNNAMED_SOURCE.exec(own) ??
      BARE_DESCRIPTION.exec(own) ??
      BARE_MEASURE.exec(own) ??
      SUBJECT_PRONOUN.exec(own);
    return found === null ? null : `“${found[0]}” in the stem points at something outside it.`;
  },
};
