import { MONTHS, WEEKDAYS } from "../../lexicon/calendar";
import { wordsOf } from "../../text/words";

const CALENDAR: ReadonlySet<string> = new Set<string>([...MONTHS, ...WEEKDAYS]);
/** So many words of substance find one place in an article without a name among them. */
const SPECIFIC = 6;
const ENOUGH_TO_KNOW = 5;
/** "The festival", with nothing behind it that says which. */
const BARE_DEFINITE =
  /\bthe (?:\p{Ll}+ )?\p{Ll}+(?! (?:of|in|at|on|for|between|against|from|to|that|who|which|by)\b)(?![\p{Ll}-])/u;

/**
 * Whether a stem says what its reader is to look for: a proper name or a figure behind its first word, or so many
 * words that they fit one place only. "How many people took to the streets?" asks about any march; "… in Brazil?"
 * about one.
 */
export function isAnchored(stem: string): boolean {
  const [, ...words] = stem.split(/[\s“”()]+/);
  return (
    words.some(namesOrCounts) || (wordsOf(stem).length >= SPECIFIC && !BARE_DEFINITE.test(stem))
  );
}

/**
 * Whether a statement with a gap is known again: it names something, or says enough besides. "The first jets will be
 * delivered in ____" could be any. Its first word has no capital unless it is a name.
 */
export function isKnownAgain(statement: string): boolean {
  return (
    statement.split(/[\s“”()]+/).some(namesOrCounts) || wordsOf(statement).length >= ENOUGH_TO_KNOW
  );
}

/** Proper names and figures, days and months apart. */
function namesOrCounts(word: string): boolean {
  return /^\p{Lu}|^[^\p{L}]*\d(?!.*-)/u.test(word) && !CALENDAR.has(word.replace(/\P{L}.*$/u, ""));
}
