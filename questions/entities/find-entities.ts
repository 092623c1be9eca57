import { metonymClassOf, stateNamed } from "../lexicon/metonyms";
import { genderOfRoleWord } from "../lexicon/gender-cues";
import { quotedSpans } from "../text/quoted-spans";
import type { Analysis, Entity, EntityMention, Gender, Role } from "../types";
import { clusterPeople, type Cluster } from "./cluster-people";
import { clusterThings } from "./cluster-things";
import type { DraftEntity } from "./draft-entity";
import { findDescriptions } from "./find-descriptions";
import { findRoles } from "./find-roles";
import { genderOf, genderOfTitle } from "./gender-of";
import { chooseMainBearer } from "./main-bearer";
import { nameMentions, type NameMention } from "./name-mentions";
import { peopleByPronouns } from "./people-by-pronouns";
import { personConfidence } from "./person-evidence";
import { resolvePronouns } from "./resolve-pronouns";
import { settleTypes } from "./settle-types";
import { titleBefore } from "./title-before";

function titleWords(analysis: Analysis, mention: NameMention): ReadonlySet<string> {
  const sentence = analysis.sentences[mention.sentence]!;
  const title = titleBefore(sentence, mention.first, mention.last);
  if (title === null) return new Set();
  return new Set(
    sentence.tokens.slice(title.first, title.last + 1).map(({ text }) => text.toLowerCase()),
  );
}

/** Which of several people with one surname a bare "Mr Clinton" or "President Clinton" means, if the title tells. */
function chooseByTitle(
  analysis: Analysis,
  mention: NameMention,
  candidates: readonly Cluster[],
): Cluster | null {
  const gender = genderOfTitle(analysis, mention);
  const titles = titleWords(analysis, mention);
  const fitting = candidates.filter(({ mentions }) => {
    const roles = mentions.flatMap((other) => findRoles(analysis, other));
    const known = genderOf(analysis, mentions, roles);
    if (gender !== "unknown" && known !== "unknown") return known === gender;
    return roles.some(({ quote }) =>
      quote
        .split(/\s+/u)
        .some((word) => titles.has(word.toLowerCase()) && genderOfRoleWord(word) === "unknown"),
    );
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const size = (name: string) => name.split(" ").length;

/** Every wording, the one of most words first: a person's fullest name. */
function aliasesOf(mentions: readonly NameMention[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => size(b[0]) - size(a[0]) || b[1] - a[1] || b[0].length - a[0].length)
    .map(([name]) => name);
}

/** The roles of all mentions, each wording once. */
function rolesOf(analysis: Analysis, mentions: readonly NameMention[]): readonly Role[] {
  const byWording = new Map<string, Role>();
  for (const role of mentions.flatMap((mention) => findRoles(analysis, mention))) {
    const wording = role.quote.toLowerCase();
    if (!byWording.has(wording)) byWording.set(wording, role);
  }
  return [...byWording.values()];
}

function draftOf(
  analysis: Analysis,
  { mentions, sure }: Cluster,
  index: number,
  proven: ReadonlyMap<string, Gender>,
): DraftEntity {
  const named = mentions.toSorted((a, b) => a.start - b.start);
  const type = named[0]?.type ?? "other";
  const aliases = aliasesOf(named);
  const name = aliases.find((alias) => !/^\p{Lu}[\p{Lu}.]+$/u.test(alias)) ?? aliases[0] ?? "";
  const roles = type === "person" ? rolesOf(analysis, named) : [];
  const byPronoun = proven.get(name);
  const told = type === "person" ? genderOf(analysis, named, roles) : "unknown";
  const gender: Gender = told === "unknown" ? (byPronoun ?? told) : told;
  const highest = Math.max(...named.map(({ confidence }) => confidence));
  const needsProof = type === "person" && byPronoun === undefined;
  const strongest = needsProof ? personConfidence(analysis, named, highest) : highest;
  return {
    id: `e${index + 1}`,
    type,
    name,
    aliases,
    roles,
    gender,
    mentions: named.map(({ start, end, sentence, first, last, confidence }): EntityMention => ({
      start,
      end,
      sentence,
      first,
      last,
      form: "name",
      confidence: Math.min(confidence, sure ? strongest : 0.3),
    })),
    metonymClass: aliases.map(metonymClassOf).find((found) => found !== null) ?? null,
    confidence: sure ? strongest : Math.min(strongest, 0.3),
  };
}

/** A surname that is a country's name too ("Jordan") makes no person stand for the country. */
function withoutMetonymy(draft: DraftEntity): DraftEntity {
  return draft.type === "person" ? { ...draft, metonymClass: null } : draft;
}

/**
 * Who is who: groups the article's names into people, places, organisations and other things, each with its
 * fullest name, other names, roles and gender, then links descriptions ("the minister") and pronouns to them.
 * In order of first mention. Mentions are sorted by place; a link's `confidence` says how far to trust it.
 */
export function findEntities(analysis: Analysis): readonly Entity[] {
  const found = nameMentions(analysis);
  const proven = peopleByPronouns(analysis, found);
  const mentions = settleTypes(analysis, found, proven);
  const ofType = (type: string) => mentions.filter((mention) => mention.type === type);
  const clusters = [
    ...clusterPeople(
      ofType("person"),
      (mention, candidates) =>
        chooseByTitle(analysis, mention, candidates) ??
        chooseMainBearer(analysis, mention, candidates),
    ),
    ...clusterThings(
      mentions.filter(({ type, text }) => type !== "person" && stateNamed(text) !== null),
    ),
    ...["place", "organization", "other"].flatMap((type) =>
      clusterThings(ofType(type).filter(({ text }) => stateNamed(text) === null)),
    ),
  ];
  const starts = new Map(
    clusters.map((cluster) => [cluster, Math.min(...cluster.mentions.map(({ start }) => start))]),
  );
  const drafts = clusters
    .toSorted((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0))
    .map((cluster, index) => withoutMetonymy(draftOf(analysis, cluster, index, proven)));
  const people = drafts.filter(({ type, confidence }) => type === "person" && confidence > 0.3);
  for (const { person, mention } of findDescriptions(analysis, people))
    person.mentions.push(mention);
  resolvePronouns(analysis, drafts, quotedSpans(analysis.article.text));
  return drafts.map((draft) => ({
    ...draft,
    mentions: draft.mentions.toSorted((a, b) => a.start - b.start),
  }));
}
