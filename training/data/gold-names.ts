import { countryNamed, countryOfDemonym } from "../../questions/lexicon/countries";
import { cityNamed } from "../../questions/lexicon/cities";
import { firstName } from "../../questions/lexicon/first-names";
import {
  CALENDAR_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
} from "../../questions/lexicon/organization-words";
import { KNOWN_ORGANIZATIONS } from "../../questions/lexicon/organizations";
import { OTHER_DEMONYMS, REGIONS } from "../../questions/lexicon/regions";
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
    // Of "US State Department" both "US" and the whole are mentions: the one that covers most decides.
    const covered = (mention: EntityMention): number =>
      Math.min(mention.last, run.last) - Math.max(mention.first, run.first);
    const best = mentions
      .filter((mention) => mention.heads.some((head) => head >= run.first && head <= run.last))
      .toSorted((a, b) => covered(b) - covered(a) || a.last - a.first - (b.last - b.first))[0];
    const type = NAME_TYPES.find((name) => name === best?.type);
    // GUM calls a country an organisation where it acts; what acts can be told from the sentence.
    const text = sentence.words.slice(run.first, run.last + 1).join(" ");
    if (type === "organization" && (countryNamed(text) || cityNamed(text) || REGIONS.has(text)))
      return "place";
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

const OTHER_LAST =
  /^(?:Act|Award|Prize|War|Treaty|Cup|Games|Olympics|Day|Festival|Bill|Bible|Internet)$/;

/** What a run is by rule, without its context: only where a table is all but sure. */
function typeByRule(words: readonly string[]): GoldType {
  const text = words.join(" ");
  const last = (words.at(-1) ?? "").replace(/\.$/, "");
  const first = firstName(words[0] ?? "");
  if (CALENDAR_WORDS.has((words[0] ?? "").replace(/\.$/, ""))) return "time";
  if (KNOWN_ORGANIZATIONS.has(text)) return "organization";
  const city = cityNamed(text);
  if (
    REGIONS.has(text) ||
    (city &&
      city.population > 500_000 &&
      !firstName(text).male &&
      !firstName(text).female &&
      text !== "Washington")
  )
    return "place";
  if (countryNamed(text) && !/^(?:Georgia|Jordan|Chad|Dominica|Guinea)$/.test(text)) return "place";
  if (countryOfDemonym(text) || OTHER_DEMONYMS.has(text)) return "other";
  if (words.length > 1 && OTHER_LAST.test(last)) return "other";
  if (
    words.length > 1 &&
    /^(?:University|Inc|Corp|Corporation|Ltd|Committee|Association|Senate|Party|Ministry|Department|Agency|Airlines|Airways|Bank|Council|Commission|Institute|Federation|Police)$/.test(
      last,
    )
  )
    return "organization";
  const isThing =
    ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last) || PLACE_WORDS.has(words[0] ?? "");
  const namesPerson = words.length > 1 && words.length < 4 && (first.male || first.female);
  if (namesPerson && !isThing && !cityNamed(text) && !REGIONS.has(text)) return "person";
  return "unknown";
}

/**
 * Names of a text without entity annotation, document by document: typed where a rule is sure, and then
 * wherever the document has the surname of such a person again; "unknown" elsewhere. Places that a
 * gazetteer lists stay "unknown" too when `places` is false: the model sees the gazetteer anyway, and
 * would learn that a name of one word is a place.
 */
export function ruleNames(
  sentences: readonly Pick<TreebankSentence, "document" | "words" | "xpos">[],
  places: boolean,
): GoldName[][] {
  const surnames = new Map<string, Set<string>>();
  const named = sentences.map(({ document, words, xpos }) =>
    properNounRuns(words, xpos).flatMap((run): GoldName[] => {
      const { before, after } = withoutTitle(words, run);
      return [before, after]
        .filter((part) => part !== null)
        .map((part) => {
          const own = words.slice(part.first, part.last + 1);
          let type = typeByRule(own);
          const last = own.at(-1) ?? "";
          const isThing = ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last);
          if (after.first > run.first && part === after && type === "unknown" && !isThing)
            type = "person";
          if (type === "person") {
            const known = surnames.get(document) ?? new Set<string>();
            surnames.set(document, known.add(own.at(-1) ?? ""));
          }
          return { ...part, type };
        });
    }),
  );
  return named.map((names, index) =>
    names.map((name) => {
      const sentence = sentences[index];
      const word = sentence?.words[name.last] ?? "";
      const isSurname =
        name.first === name.last && surnames.get(sentence?.document ?? "")?.has(word);
      if (name.type === "unknown" && isSurname) return { ...name, type: "person" };
      return name.type === "place" && !places ? { ...name, type: "unknown" } : name;
    }),
  );
}
