import { honorifics, roleNouns, titleLinks } from "../lexicon/titles";
import { ORGANIZATION_WORDS } from "../lexicon/organization-words";
import { nounType } from "../lexicon/noun-types";
import type { TokenRange } from "../text/noun-phrase";
import type { Sentence, Token } from "../types";

const anybody =
  /^(?:man|woman|person|people|figure|child|boy|girl|kid|guy|human|individual|one|being|friend|fan|member|have|other)$/u;

/** Whether a common noun says what a person does or is. */
export function isRoleNoun(token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  if (anybody.test(lemma)) return false;
  // "the Zealand Herald", "the Guardian": papers, not people.
  if (token.upos === "PROPN" && ORGANIZATION_WORDS.has(token.text)) return roleNouns.has(lemma);
  const hyphenated = lemma.slice(lemma.lastIndexOf("-") + 1);
  return roleNouns.has(lemma) || roleNouns.has(hyphenated) || nounType(lemma) === "person";
}

/** Whether a word is a form of address ("Dr", "Lady"). */
export const isHonorific = (token: Token) =>
  honorifics.has(token.text.toLowerCase().replace(/\.$/u, ""));

/** Whether a word may stand inside a title that goes before a name. */
function mayBePart(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (token.xpos === "POS" || /^[-–]$/u.test(token.text)) return true;
  const before = sentence.tokens[index - 1];
  // "founder and director Ana Ruiz" is one title, "singer Jo Hale and actor Ana Ruiz" is not.
  if (/^(?:and|&)$/iu.test(token.text)) return before?.upos === "NOUN" && isRoleNoun(before);
  if (titleLinks.has(token.text.toLowerCase())) return /^(?:NOUN|PROPN)$/u.test(before?.upos ?? "");
  return /^(?:NOUN|PROPN|ADJ)$/u.test(token.upos) && token.xpos !== "CD";
}

/**
 * The title right before the name that begins at word `first`: "US Secretary of State", "Dr", "immigration
 * barrister". Null where what stands there is no title ("On Sunday Ana Ruiz").
 */
export function titleBefore(sentence: Sentence, first: number, last: number): TokenRange | null {
  let start = first;
  while (start > 0 && mayBePart(sentence, start - 1)) start--;
  while (start < first && !/^(?:NOUN|PROPN|ADJ)$/u.test(sentence.tokens[start]!.upos)) start++;
  // One word of a phrase has its head outside; more than one means that two phrases stand side by side.
  const heads = (from: number) => {
    let outside = 0;
    for (let at = from; at <= last; at++) {
      const head = sentence.tokens[at]!.head;
      if (head < from || head > last) outside++;
    }
    return outside;
  };
  // The word that touches the name stays whatever the tree says: "Judge Mark Stone".
  const touching = sentence.tokens[first - 1];
  const isTitle = touching !== undefined && (isRoleNoun(touching) || isHonorific(touching));
  const limit = isTitle ? first - 1 : first;
  while (start < limit && heads(start) > 1) start++;
  while (start < first && !/^(?:NOUN|PROPN|ADJ)$/u.test(sentence.tokens[start]!.upos)) start++;
  if (start === first) return null;
  const words = sentence.tokens.slice(start, first);
  const closing = words.at(-1);
  const linked = words.some((word) => titleLinks.has(word.text.toLowerCase()));
  if (closing === undefined || titleLinks.has(closing.text.toLowerCase())) return null;
  const titled = isRoleNoun(closing) || isHonorific(closing) || (linked && words.some(isRoleNoun));
  return titled ? { first: start, last: first - 1 } : null;
}
