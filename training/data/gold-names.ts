import { countryNamed, countryOfDemonym } from "../../questions/lexicon/countries";
import { cityNamed } from "../../questions/lexicon/cities";
import { firstName } from "../../questions/lexicon/first-names";
import { CALENDAR_WORDS, ORGANIZATION_WORDS } from "../../questions/lexicon/organization-words";
import { US_STATES } from "../../questions/lexicon/regions";
import { TITLE_PARTS, TITLE_WORDS } from "../../questions/lexicon/title-words";
import type { TreebankSentence } from "./conllu";

export const NAME_TYPES = ["person", "place", "organization", "time", "other"] as const;
export type GoldType = (typeof NAME_TYPES)[number] | "unknown";

export interface GoldName {
  readonly first: number;
  readonly last: number;
  readonly type: GoldType;
}

interface EntityMention {
  readonly type: string;
  readonly first: number;
  readonly last: number;
  /** Words that carry the mention's head. */
  readonly heads: readonly number[];
}

/** GUM's entity annotation, which opens and closes brackets in the MISC column. */
function entityMentions(sentence: TreebankSentence): EntityMention[] {
  const open: { id: string; type: string; minimum: string; first: number }[] = [];
  const mentions: EntityMention[] = [];
  const close = (entity: (typeof open)[number], last: number): void => {
    const heads = entity.minimum.split(",").map((position) => entity.first + Number(position) - 1);
    mentions.push({ type: entity.type, first: entity.first, last, heads });
  };
  sentence.misc.forEach((misc, word) => {
    const annotation = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const match of annotation.matchAll(/\(([^()]*)(\))?|([^()]+?)\)/g)) {
      if (match[1] !== undefined) {
        const fields = match[1].split("-");
        const entity = {
          id: fields[0] ?? "",
          type: fields[1] ?? "",
          minimum: fields[5] ?? "1",
          first: word,
        };
        if (match[2]) close(entity, word);
        else open.push(entity);
      } else {
        const at = open.findLastIndex((entity) => entity.id === match[3]);
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity) close(entity, word);
      }
    }
  });
  return mentions;
}

const CONNECTORS = /^(?:of|de|van|von|al|bin|ibn|der|den|du|la|le|el|da|dos|-|–|&)$/;
const BEFORE_OF =
  /^(?:Bank|Republic|Kingdom|House|State|States|Secretary|Bay|Gulf|City|Isle|Duke|Prince|United|University|College|Ministry|Department|Board|Bureau|Court|Church|Institute|School|Council|Academy|Association|Federation|Museum|Union|Cape|Strait|Port|Democratic|Isles|Sea|Centre|Center|Office)$/;

/** Maximal runs of proper-noun tags, joined over the small words inside names. */
export function properNounRuns(
  words: readonly string[],
  xpos: readonly string[],
): { first: number; last: number }[] {
  const proper = (at: number): boolean => /^NNPS?$/.test(xpos[at] ?? "");
  const runs: { first: number; last: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!proper(at)) continue;
    let last = at;
    for (;;) {
      const next = words[last + 1] ?? "";
      if (proper(last + 1)) last += 1;
      else if (
        proper(last + 2) &&
        CONNECTORS.test(next) &&
        (next !== "of" ||
          BEFORE_OF.test(words[last] ?? "") ||
          ORGANIZATION_WORDS.has(words[last] ?? ""))
      )
        last += 2;
      else break;
    }
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

const isTitle = (word: string): boolean => TITLE_WORDS.has(word.replace(/\.$/, "").toLowerCase());
const isTitlePart = (word: string): boolean => TITLE_PARTS.has(word.toLowerCase());

/**
 * "US Secretary of State Marco Rubio" holds two names, and the title between them is none.
 * Gives the parts before and after the title; a run without a title stays whole.
 */
function withoutTitle(
  words: readonly string[],
  run: { first: number; last: number },
): { before: { first: number; last: number } | null; after: { first: number; last: number } } {
  let lastTitle = -1;
  for (let at = run.first; at < run.last; at++) if (isTitle(words[at] ?? "")) lastTitle = at;
  if (lastTitle < 0) return { before: null, after: run };
  let after = lastTitle + 1;
  while (after < run.last && /^(?:of|for|and|the)$/.test(words[after] ?? "")) after += 2;
  after = Math.min(after, run.last);
  let before = lastTitle;
  while (
    before > run.first &&
    (isTitle(words[before - 1] ?? "") || isTitlePart(words[before - 1] ?? ""))
  )
    before -= 1;
  return {
    before: before > run.first ? { first: run.first, last: before - 1 } : null,
    after: { first: after, last: run.last },
  };
}

/** GUM's names with their types; titles before persons are no part of them. */
export function gumNames(sentence: TreebankSentence): GoldName[] {
  const mentions = entityMentions(sentence);
  const typeOf = (run: { first: number; last: number }): GoldType => {
    const best = mentions
      .filter((mention) => mention.heads.some((head) => head >= run.first && head <= run.last))
      .toSorted((a, b) => a.last - a.first - (b.last - b.first))[0];
    const type = NAME_TYPES.find((name) => name === best?.type);
    if (type) return type;
    return CALENDAR_WORDS.has(sentence.words[run.first] ?? "") ? "time" : "other";
  };
  return properNounRuns(sentence.words, sentence.xpos).flatMap((run): GoldName[] => {
    const type = typeOf(run);
    if (type !== "person") return [{ ...run, type }];
    const { before, after } = withoutTitle(sentence.words, run);
    return [...(before ? [{ ...before, type: typeOf(before) }] : []), { ...after, type }];
  });
}

/** Names of a treebank without entity annotation: typed only where a gazetteer is sure, "unknown" elsewhere. */
export function gazetteerNames(sentence: TreebankSentence): GoldName[] {
  return properNounRuns(sentence.words, sentence.xpos).map((run) => {
    const words = sentence.words.slice(run.first, run.last + 1);
    const text = words.join(" ");
    const first = firstName(words[0] ?? "");
    const last = words.at(-1) ?? "";
    let type: GoldType = "unknown";
    if (CALENDAR_WORDS.has(words[0] ?? "")) type = "time";
    else if (countryNamed(text) && text !== "Georgia" && text !== "Jordan" && text !== "Chad")
      type = "place";
    else if (US_STATES.has(text) && text !== "Washington") type = "place";
    else if (countryOfDemonym(text)) type = "other";
    else if (
      /^(?:University|Inc|Corp|Corporation|Ltd|Committee|Association|FBI|CIA|NASA|NATO|BBC|CNN|Senate|Congress|Party|Ministry|Department|Agency)$/.test(
        last.replace(/\.$/, ""),
      )
    )
      type = "organization";
    else if ((cityNamed(text)?.population ?? 0) > 1_000_000 && !first.male && !first.female)
      type = "place";
    else if (
      words.length === 2 &&
      (first.male || first.female) &&
      !ORGANIZATION_WORDS.has(last) &&
      !cityNamed(text)
    )
      type = "person";
    return { ...run, type };
  });
}
