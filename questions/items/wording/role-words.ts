import { countryNamed, countryOfDemonym } from "../../lexicon/countries";
import { PARTY_WORDS } from "../../lexicon/role-kinds";
import { roleNouns } from "../../lexicon/titles";
import { OTHER_DEMONYMS } from "../../lexicon/regions";
import { type Reading, sentenceOf } from "../../facts/reading";
import type { Entity, Role, Token } from "../../types";

/** A link of a pronoun inside a role has to be as sure as this to be put into words. */
const SURE_LINK = 0.8;

/** What ties a role to its body or its matter: "head of", "spokesman for". */
export const ROLE_LINK = /^(?:of|for|at|in|with|to|from|on|behind)$/i;

/** A word of a role as a question shows it. */
export interface RoleWord {
  readonly text: string;
  readonly token: Token;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Part of a name, or "French", or letters like "FBI": it tells whose or where. */
  readonly named: boolean;
  /** First word of a name mention of the article, with what it names. */
  readonly opens: Entity | null;
  /** First word of its sentence, which has a capital whatever it is. */
  readonly opensSentence: boolean;
}

/** Parts of titles that are written small in mid-sentence. */
const SMALL_PARTS =
  /^(?:prime|vice|deputy|acting|former|interim|associate|assistant|senior|junior|chief|foreign|finance|executive|operating|financial|technology|marketing|managing|state|staff|attorney|general|home|shadow|defence|defense|interior|health|education|justice|trade|energy|environment|culture|district|national|first|majority|minority)$/i;

/** "a Republican strategist": words for a party's people keep their capital. */
const isPartyWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && PARTY_WORDS.has(word.toLowerCase());

const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== undefined || OTHER_DEMONYMS.has(word);

/**
 * The words of a role, capitals of titles taken off and a pronoun replaced by the name it stands for; null where
 * the pronoun's owner is not known for sure.
 */
export function roleWords(reading: Reading, role: Role): readonly RoleWord[] | null {
  const sentence = sentenceOf(reading, role.sentence);
  const words: RoleWord[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.start < role.start || token.end > role.end) continue;
    const link = reading.entityAt(role.sentence, at);
    // "Leader of Haringey Council" may be taken for a name as a whole; its office is none.
    const isOffice =
      roleNouns.has(token.text.toLowerCase()) &&
      (link === null || ROLE_LINK.test(sentence.tokens[at + 1]?.text ?? ""));
    const named =
      !isOffice &&
      ((link?.form === "name" && link.entity.type !== "other" && /^[\p{Lu}\d]/u.test(token.text)) ||
        isDemonym(token.text) ||
        isPartyWord(token.text) ||
        /^(?:\p{Lu}\.?){2,}$/u.test(token.text));
    const spaced = token.start > (sentence.tokens[at - 1]?.end ?? -1);
    const opensSentence = at === 0;
    const opens = link?.form === "name" && link.first === at ? link.entity : null;
    if (role.pronoun?.start === token.start) {
      if (link === null || link.confidence < SURE_LINK || !/^(?:his|her|its)$/i.test(token.text))
        return null;
      words.push({
        text: `${link.entity.name}'s`,
        token,
        spaced,
        named: true,
        opens: link.entity,
        opensSentence,
      });
      continue;
    }
    if (lostApostrophe(reading, token.text)) return null;
    words.push({ text: token.text, token, spaced, named, opens, opensSentence });
  }
  return words.map((word, at) => (losesCapital(words, at) ? lowered(word) : word));
}

const lowered = (word: RoleWord): RoleWord => ({ ...word, text: word.text.toLowerCase() });

/** Whether all capitalised words that stand together with this one are titles: "Chief Minister", not "Acquisition Director". */
function losesCapital(words: readonly RoleWord[], at: number): boolean {
  const isCapital = (place: number) =>
    words[place] !== undefined && !words[place].named && /^\p{Lu}/u.test(words[place].text);
  if (!isCapital(at)) return false;
  let [first, last] = [at, at];
  while (isCapital(first - 1)) first--;
  while (isCapital(last + 1)) last++;
  // "Haringey Council": what follows a name directly may be a part of it.
  const follows = words[first - 1]?.named === true && words[first - 1]?.token.xpos !== "POS";
  const run = words.slice(first, last + 1);
  return (
    run.every(({ token, opensSentence }, place) =>
      isSmall(token, at === 0 && place === 0, opensSentence),
    ) && !(follows && last + 1 < words.length)
  );
}

/** Whether only its place gave the word a capital, if it has one: "Secretary", not "Acquisition" or "Democratic". */
function isSmall({ text, upos }: Token, opens: boolean, opensSentence: boolean): boolean {
  const lower = text.toLowerCase();
  return (
    text === lower ||
    roleNouns.has(lower) ||
    SMALL_PARTS.test(text) ||
    (opens && (upos !== "PROPN" || opensSentence))
  );
}

/** "Bolivias president": a country or a name of the article with an s that lost its apostrophe on the way. */
function lostApostrophe({ entities }: Reading, text: string): boolean {
  const stem = text.replace(/s$/, "");
  if (stem === text || !/^\p{Lu}/u.test(text) || countryNamed(text) !== undefined) return false;
  return (
    countryNamed(stem) !== undefined ||
    entities.some(({ aliases }) => aliases.some((alias) => alias.split(" ").includes(stem)))
  );
}

/** The words in one line. */
export function joinWords(words: readonly RoleWord[]): string {
  return words
    .map(({ text, spaced }, at) => (at > 0 && spaced ? ` ${text}` : text))
    .join("")
    .replace(/\s+/g, " ");
}
