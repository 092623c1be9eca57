import { countryNamed, countryOfDemonym } from "../../lexicon/countries";
import { CALENDAR_WORDS } from "../../lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../../lexicon/organizations";
import { OTHER_DEMONYMS } from "../../lexicon/regions";
import type { Sentence, SentenceReading } from "../../types";
import { type Casing, opensSentence } from "./casing";

/** Abbreviations in capitals that name no person, place or organisation. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "UTC GMT BST EST EDT PST PDT CET GB MB TB KB GHz MHz CEO CFO COO CTO VP PM MP MPs MEP MEPs TV PC AM FM OK ID DNA RNA HIV AIDS AC DC BC AD PhD MBA GDP IPO IQ CD DVD USB HD VIP FAQ SUV ATM A I II III IV VI VII VIII IX XI".split(
    " ",
  ),
);
/** What stands before a colon under a picture or a list. */
const LABELS =
  /^(?:Image|Images|Photo|Photos|Photograph|Picture|Video|File|Source|Sources|Credit|Caption)$/;
const MOST_NAMED = 0.5;
/** With the tag of a proper noun the model's own doubt may be this much greater. */
const TAGGED_NAMED = 0.25;
/** Where the article writes the word in lower case too, a capital at the beginning of a sentence is weak. */
const OPENING_NAMED = 0.9;

/** "Ukrainian", "Swedes", "Muslim": of a people, not a name of its own. */
export const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== undefined || OTHER_DEMONYMS.has(word);

/** "North" of "North American", "Latin" of "Latin American". */
function beforeDemonym(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.text ?? "";
  return (
    /^(?:North|South|East|West|Central|Latin|Northern|Southern|Eastern|Western)$/.test(word) &&
    isDemonym(sentence.tokens[at + 1]?.text ?? "")
  );
}

/** Beside another capitalised word, what may be a time may be a name: "Theresa May", "Jan Ruud", "the Leeds Sun". */
function isNamesake(sentence: Sentence, at: number): boolean {
  const word = (place: number): string => sentence.tokens[place]?.text ?? "";
  const isName = (text: string): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(text) && !CALENDAR_WORDS.has(text);
  if (/^(?:May|Sun)$/.test(word(at)) && /^\p{Lu}/u.test(word(at - 1))) return true;
  return /^(?:Jan|April|May|June|August)$/.test(word(at)) && isName(word(at + 1));
}

/** "NATO", "Peru", and what stands in brackets after a name: "World Health Organization (WHO)". */
function isNameByTable(sentence: Sentence, at: number): boolean {
  const word = (place: number): string => sentence.tokens[place]?.text ?? "";
  if (countryNamed(word(at)) !== undefined) return true;
  if (/^the$/i.test(word(at - 1)) && KNOWN_ORGANIZATIONS.has(word(at))) return true;
  if (!/^\p{Lu}{2,6}$/u.test(word(at))) return false;
  const inBrackets = word(at - 1) === "(" && word(at + 1) === ")" && /^\p{Lu}/u.test(word(at - 2));
  return inBrackets || KNOWN_ORGANIZATIONS.has(word(at));
}

/**
 * Whether a word belongs to a name, by the model's reading and by how the article writes it elsewhere.
 * `headline` says that most words of the sentence are capitalised.
 */
export function isNamed(
  sentence: Sentence,
  reading: SentenceReading,
  casing: Casing,
  headline: boolean,
  at: number,
): boolean {
  const token = sentence.tokens[at];
  if (!token || !/^\p{Lu}|^\d+\p{Lu}/u.test(token.text) || !/\p{L}/u.test(token.text)) return false;
  const next = sentence.tokens[at + 1]?.text ?? "";
  // "NZ$", and "Image: Ana Ruiz" under a picture.
  if (NO_NAMES.has(token.text) || /^[$£€¥]/.test(next)) return false;
  if (next === ":" && LABELS.test(token.text)) return false;
  if (!headline && isNameByTable(sentence, at)) return true;
  if (token.upos === "PRON" || token.upos === "DET") return false;
  const mayBeTime = CALENDAR_WORDS.has(token.text.replace(/(?:days)$/, "day").replace(/\.$/, ""));
  if (mayBeTime && !isNamesake(sentence, at)) return false;
  if (mayBeTime && (reading.names[at + 1]?.person ?? 0) > MOST_NAMED) return true;
  if (beforeDemonym(sentence, at)) return false;
  const types = reading.names[at];
  const named = 1 - (types?.none ?? 1) - (types?.time ?? 0);
  const lower = casing.lower(token.text);
  const upper = casing.upper(token.text);
  if (headline) return named > MOST_NAMED && lower === 0;
  if (opensSentence(sentence, at) && lower > upper) return named > OPENING_NAMED;
  if (isDemonym(token.text)) return named > MOST_NAMED && token.upos !== "ADJ";
  if (token.upos === "PROPN")
    return named > TAGGED_NAMED || (upper > 0 && lower === 0 && named > 0.1);
  // "Trump" read as a noun: the article itself shows that the word is a name.
  if (token.upos !== "ADJ" && upper > 1 && lower === 0 && !opensSentence(sentence, at)) return true;
  return named > MOST_NAMED;
}
