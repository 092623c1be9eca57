const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations that something always follows: a full stop after them never ends a sentence. */
const NEVER_LAST = words(
  "Mr Mrs Ms Mx Dr Prof Sen Rep Reps Sens Gov Govs Gen Col Lt Sgt Sgts Capt Cmdr Cpl Maj Adm Rev Hon Messrs Mme St Ste Pres Supt Insp Det Fr Sr Mt Ft vs v e.g i.e cf No Nos Fig Figs approx ca Vol pp Art Sec",
);

/** Abbreviations that may end a sentence, when the next word looks like the beginning of one. */
const MAY_BE_LAST = words(
  "Jr Inc Ltd Co Cos Corp Bros LLC Plc etc al a.m p.m Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ph.D M.D B.A M.A Ave Blvd Rd Dept Univ Assn Calif Fla Ariz Pa Va Mass Conn Wash Ill Mich Minn Wis Tenn Ga Ala Ore Colo Nev Okla Tex Md Ky La Ind Kan Mo Neb Del Vt ft lb lbs oz hr hrs min est",
);

const SENTENCE_STARTERS = words(
  "The A An He She It They We I You This That These Those There His Her Its Their Our My In On At By For From With To As After Before But And Or So Yet If When While Since Because Although Though However Meanwhile Moreover Also Then Now Here What Who How Why Where No Not Some Many Most All Both Each Several Other Another One Two Three",
);

const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;

/** Abbreviations that are words too: at the end of a sentence the stop is the sentence's. */
const ALSO_WORDS =
  /^(?:No|Nos|Fig|Figs|Art|Sec|Mar|Sun|Sat|Mon|Wed|min|Mo|La|Ind|Pa|Ill|Mass|Wash|Ore|Gen|Rep|Col|Ave|Del|Kan|Miss|\p{Lu})$/u;

/** Whether `word`, written with a full stop after it, keeps that stop as part of the word. */
export function isAbbreviation(word: string, endsSentence: boolean): boolean {
  if (endsSentence && ALSO_WORDS.test(word)) return false;
  return NEVER_LAST.has(word) || MAY_BE_LAST.has(word) || ACRONYM.test(word) || INITIAL.test(word);
}

/**
 * Whether the full stop after `word` ends no sentence, given the word after it and the word before it.
 * "No." and its like stand for "number" only before a digit.
 */
export function stopIsInside(previous: string, word: string, next: string): boolean {
  if (/^(?:No|Nos|Fig|Figs|Vol|Art|Sec|pp|ca|Mar|Sun|Sat|min|Mo|La|Ind|Pa)$/.test(word))
    return /^\d/.test(next);
  if (NEVER_LAST.has(word)) return true;
  if (MAY_BE_LAST.has(word) || ACRONYM.test(word)) return !SENTENCE_STARTERS.has(next);
  if (INITIAL.test(word))
    return (
      word !== "I" &&
      !(SENTENCE_STARTERS.has(next) && /^(?:\p{Ll}|[A-Z][a-z]+$)/u.test(previous) && next !== "A")
    );
  return false;
}
