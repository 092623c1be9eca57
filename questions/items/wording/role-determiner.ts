import type { Reading } from "../../facts/reading";
import { ORGANIZATION_WORDS } from "../../lexicon/organization-words";
import {
  MAKERS,
  RELATIONS,
  sameRole,
  SHARING_MODIFIERS,
  SOLE_OFFICES,
} from "../../lexicon/role-kinds";
import type { Role } from "../../types";
import { withIndefinite } from "./indefinite";
import { joinWords, type RoleWord } from "./role-words";
import { tidy } from "./tidy";

/**
 * The role with the article that it wants. "the" belongs to an office that one person holds, where the text does
 * not say "a"; "FBI director" is "the FBI director", "Boeing finance chief" is "Boeing's finance chief".
 */
export function withDeterminer(
  reading: Reading,
  role: Role,
  words: readonly RoleWord[],
  at: number,
): { readonly text: string; readonly sole: boolean } {
  const bare = tidy(joinWords(words));
  const { text } = reading.analysis.article;
  const given = /\b(the|an?)\s+$/i.exec(text.slice(Math.max(0, role.start - 6), role.start));
  const determiner = given?.[1]?.toLowerCase() ?? "";
  const possessed = words.slice(0, at).some(({ token }) => token.xpos === "POS");
  if (possessed || /['’]s$/.test(words[0]!.text))
    return { text: determiner === "the" ? `the ${bare}` : bare, sole: true };
  if (!isSole(words, at, determiner)) return { text: withIndefinite(bare), sole: false };
  const [first] = words;
  const owner = first?.opens;
  const owns = at > 0 && owner?.type === "organization" && determiner === "";
  const length = words.findIndex(
    (word, place) => place > 0 && (!word.named || word.opens !== null),
  );
  const name = joinWords(words.slice(0, length));
  const wantsArticle = /^\p{Lu}+$/u.test(name) || ORGANIZATION_WORDS.has(name.split(" ").at(-1)!);
  return !owns || length < 1 || wantsArticle
    ? { text: `the ${bare}`, sole: true }
    : { text: `${name}'s ${joinWords(words.slice(length))}`, sole: true };
}

/** Whether one person alone holds the office, by its noun, its modifiers and the article that the text gives it. */
function isSole(words: readonly RoleWord[], at: number, determiner: string): boolean {
  const noun = sameRole(words[at]!.text.toLowerCase());
  const before = words.slice(0, at).filter(({ named }) => !named);
  const shared = before.some(({ text }) => SHARING_MODIFIERS.has(text.toLowerCase()));
  const link = words[at + 1]?.text.toLowerCase() ?? "";
  if (/^an?$/.test(determiner)) return false;
  if (before.some(({ token }) => /^(?:JJS|RBS)$/.test(token.xpos)) || RELATIONS.has(noun))
    return true;
  if (/^(?:executive|officer|justice)$/.test(noun))
    return before.some(({ text }) => /^chief$/i.test(text)) || /^ceo$/i.test(words[at]!.text);
  if (MAKERS.has(noun)) return !shared && link === "of";
  if (words[at + 1]?.text.toLowerCase() === "general") return true;
  if (!SOLE_OFFICES.has(noun)) return false;
  return determiner === "the" || (!shared && !/^(?:at|in|with)$/.test(link));
}
