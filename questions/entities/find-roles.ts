import { speakerPronouns, thirdPersonPronoun } from "../lexicon/pronouns";
import { nounPhrase, type TokenRange } from "../text/noun-phrase";
import { childWith, childrenOf, isRelation } from "../text/tree";
import type { Analysis, Role, Sentence } from "../types";
import type { NameMention } from "./name-mentions";
import { roleAfterComma, roleBeforeComma } from "./role-beside-comma";
import { isHonorific, isRoleNoun, titleBefore } from "./title-before";

function roleOf(
  analysis: Analysis,
  sentence: Sentence,
  range: TokenRange,
  form: Role["form"],
): Role | null {
  let { first } = range;
  while (first < range.last && isRelation(sentence.tokens[first], "det")) first++;
  let { last } = range;
  while (last > first && isHonorific(sentence.tokens[last]!)) last--;
  const words = sentence.tokens.slice(first, last + 1);
  const start = words[0]?.start;
  const end = words.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const pronoun = words.find(
    ({ text, upos }) =>
      upos === "PRON" &&
      (thirdPersonPronoun(text) !== null || speakerPronouns.has(text.toLowerCase())),
  );
  return {
    start,
    end,
    quote: analysis.article.text.slice(start, end),
    sentence: sentence.index,
    form,
    pronoun: pronoun === undefined ? null : { start: pronoun.start, end: pronoun.end },
  };
}

/** The word of a name that the words around it depend on or that depends on them. */
export function headOfName(sentence: Sentence, { first, last }: TokenRange): number {
  for (let at = first; at <= last; at++) {
    const head = sentence.tokens[at]!.head;
    if (head < first || head > last) return at;
  }
  return last;
}

function phraseAround(sentence: Sentence, head: number, name: TokenRange): TokenRange {
  const { first, last } = nounPhrase(sentence, head);
  return last >= name.first && first < name.first
    ? { first, last: name.first - 1 }
    : { first, last };
}

function isNegated(sentence: Sentence, head: number): boolean {
  return childrenOf(sentence, head).some((child) =>
    /^(?:not|n['’]t|no|never)$/iu.test(sentence.tokens[child]!.text),
  );
}

/** Whether nothing but a comma, a dash, an age or an article stands between words `from` and `to`, both left out. */
function isBeside({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every(({ text, upos }) => /^[,:(–—-]+$/u.test(text) || /^(?:DET|ADJ|NUM)$/u.test(upos));
}

/**
 * What the sentence says the named person does or is: a title before the name, an apposition on either side,
 * or "X is the mayor of Y". Roles that rest on a pronoun ("his counterpart") carry its place.
 */
export function findRoles(analysis: Analysis, mention: NameMention): readonly Role[] {
  const sentence = analysis.sentences[mention.sentence];
  if (sentence === undefined) return [];
  const roles: (Role | null)[] = [];
  const title = titleBefore(sentence, mention.first, mention.last);
  if (title !== null) {
    const words = sentence.tokens.slice(title.first, title.last + 1);
    if (words.some((word) => isRoleNoun(word) && !isHonorific(word)))
      roles.push(roleOf(analysis, sentence, title, "title"));
  }
  const head = headOfName(sentence, mention);
  const named = sentence.tokens[head]!;
  for (const child of childrenOf(sentence, head)) {
    if (child < mention.last || !isRelation(sentence.tokens[child], "appos")) continue;
    const phrase = nounPhrase(sentence, child);
    if (isRoleNoun(sentence.tokens[child]!) && isBeside(sentence, mention.last, phrase.first))
      roles.push(roleOf(analysis, sentence, phrase, "appositive"));
  }
  const above = sentence.tokens[named.head];
  if (
    above !== undefined &&
    isRelation(named, "appos") &&
    isRoleNoun(above) &&
    named.head < mention.first
  ) {
    const phrase = phraseAround(sentence, named.head, mention);
    const isApart = title === null || phrase.first < title.first || phrase.first > title.last;
    if (isApart && isBeside(sentence, phrase.last, title?.first ?? mention.first))
      roles.push(roleOf(analysis, sentence, phrase, "appositive"));
  }
  if (
    above !== undefined &&
    isRelation(named, "nsubj") &&
    above.upos === "NOUN" &&
    isRoleNoun(above) &&
    childWith(sentence, named.head, "cop") >= 0 &&
    !isNegated(sentence, named.head)
  ) {
    const phrase = nounPhrase(sentence, named.head);
    const copula = childWith(sentence, named.head, "cop");
    roles.push(
      roleOf(
        analysis,
        sentence,
        { first: Math.max(phrase.first, copula + 1), last: phrase.last },
        "copula",
      ),
    );
  }
  const beside = roleBeforeComma(sentence, mention) ?? roleAfterComma(sentence, mention);
  if (roles.every((role) => role?.form !== "appositive") && beside !== null)
    roles.push(roleOf(analysis, sentence, beside, "appositive"));
  const found = roles.filter((role) => role !== null);
  return found.filter(
    (role, at) =>
      !found.some(
        (other, place) =>
          place !== at &&
          other.start <= role.start &&
          other.end >= role.end &&
          (other.end - other.start > role.end - role.start || place < at),
      ),
  );
}
