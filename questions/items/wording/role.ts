import type { Reading } from "../../facts/reading";
import { nounType } from "../../lexicon/noun-types";
import { RELATIONS, sameRole, SOLE_OFFICES, WIDE_CLASSES } from "../../lexicon/role-kinds";
import { roleNouns } from "../../lexicon/titles";
import type { Entity, Role } from "../../types";
import { withDeterminer } from "./role-determiner";
import { isCut, isNarrowed, isOfSeveral, isRuler, isUnclear } from "./role-limits";
import { joinWords, ROLE_LINK, type RoleWord, roleWords } from "./role-words";
import { tidy } from "./tidy";

const MOST_WORDS = 14;
/** "the first author", "the other driver": it takes the others to know which. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|other|another|only|same|lone)$/i;

/** A role in words that stand alone, and what it takes to compare it with others. */
export interface RoleWording {
  /** With its article: "a professor of law at Leeds", "the mayor of Hull", "Ann Lee's brother". */
  readonly text: string;
  /** Without: "professor of law at Leeds". */
  readonly bare: string;
  /** The noun that says what the person is, one spelling for all ("spokesperson"). */
  readonly head: string;
  /** What else it says, in lower case: "law", "leeds". */
  readonly rest: ReadonlySet<string>;
  /** Whether one person alone holds it by its very words. */
  readonly sole: boolean;
  /** Whether it names whose or where, so that a question for its holder needs no more. */
  readonly anchored: boolean;
  /** The body or place that it names, if it names one. */
  readonly owner: Entity | null;
  readonly relation: boolean;
  readonly former: boolean;
}

/**
 * Words a person's role; null where it points at something unresolved ("the company's director"), is cut off,
 * holds the person's own name, says too little, or is an office whose holder everybody knows (a head of state).
 */
export function wordRole(reading: Reading, role: Role, person: Entity): RoleWording | null {
  const found = roleWords(reading, role);
  if (found === null || isCut(reading, role, person)) return null;
  const words = withoutAside(found);
  const at = headIndex(words);
  const own = words[at];
  if (
    own === undefined ||
    /^(?:ADV|NUM)$/.test(words[0]?.token.upos ?? "") ||
    ORDINAL.test(words[0]?.text ?? "") ||
    words.length > MOST_WORDS ||
    isUnclear(words)
  )
    return null;
  const bare = tidy(joinWords(words));
  if (/[,;:–—"“”()]/.test(bare) || person.aliases.some((alias) => bare.includes(alias)))
    return null;
  const noun = own.text.toLowerCase();
  if (!namesPerson(own.token)) return null;
  const head = sameRole(noun.slice(noun.lastIndexOf("-") + 1));
  if (isOfSeveral(noun) || isRuler(words, at)) return null;
  const anchored = words.some(({ named }) => named);
  const relation = RELATIONS.has(head) || RELATIONS.has(noun);
  const owner = words.findLast(({ opens }) => opens !== null)?.opens ?? null;
  const known = { head, anchored, owner, relation, rest: restOf(words, at) };
  if (known.rest.size === 0 && (WIDE_CLASSES.has(head) || SOLE_OFFICES.has(head) || relation))
    return null;
  // "The former presidential rival" leaves open whose.
  if (relation && !anchored) return null;
  const { text, sole } = withDeterminer(reading, role, words, at);
  if ((sole || relation) && isNarrowed(reading, role)) return null;
  return { ...known, bare, text, sole, former: /\b(?:former|ex)\b/i.test(bare) };
}

/** "Death of the pope" is what happened to somebody, not who somebody is. */
function namesPerson({ text, lemma }: RoleWord["token"]): boolean {
  const type = nounType(lemma.toLowerCase()) ?? nounType(text.toLowerCase());
  return type === null || type === "person" || roleNouns.has(lemma.toLowerCase());
}

/** Whether both could be said of one person: one says no more than the other about the same sort of role. */
export function mayBeSame(a: RoleWording, b: RoleWording): boolean {
  if (a.head !== b.head) return a.bare.includes(b.bare) || b.bare.includes(a.bare);
  const [less, more] = a.rest.size <= b.rest.size ? [a.rest, b.rest] : [b.rest, a.rest];
  return [...less].every((word) => more.has(word));
}

/** Without "current", praise and age, which a question does not need: "53-year-old yoga instructor". */
function withoutAside(words: readonly RoleWord[]): readonly RoleWord[] {
  const text = words.map((word) => word.text.toLowerCase());
  let first = 0;
  const years = text.indexOf("old");
  if (years > 0 && years <= 5 && text[years - 1] === "-") first = years + 1;
  else if (/^\w+-year-old$/.test(text[0] ?? "")) first = 1;
  while (
    /^(?:current|then|longtime|long-time|controversial|famous|popular|renowned|respected|local|fellow|new|young|elderly|well-known|acclaimed|celebrated)$/.test(
      text[first] ?? "",
    )
  )
    first++;
  return words.slice(first);
}

/** The last noun before the first "of", "for", "at" that is no part of a name. */
function headIndex(words: readonly RoleWord[]): number {
  const link = words.findIndex(({ text, named }, at) => at > 0 && !named && ROLE_LINK.test(text));
  const until = link < 0 ? words.length : link;
  const last = words.findLastIndex(
    ({ token }, at) => at < until && /^(?:NOUN|PROPN)$/.test(token.upos),
  );
  // "secretary general", "attorney general": the office is the first word.
  const isGeneral =
    words[last]?.text === "general" &&
    /^(?:secretary|attorney|director)$/.test(words[last - 1]?.text ?? "");
  return isGeneral ? last - 1 : last;
}

/** The words of substance beside the noun, in lower case. */
function restOf(words: readonly RoleWord[], head: number): Set<string> {
  const rest = words.filter(
    ({ token }, at) => at !== head && /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(token.upos),
  );
  return new Set(
    rest
      .map(({ text }) => text.toLowerCase().replace(/['’]s$/, ""))
      .filter((word) => !/^(?:former|then|outgoing|incoming|acting|chief)$/.test(word)),
  );
}
