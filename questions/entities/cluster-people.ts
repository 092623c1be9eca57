import type { NameMention } from "./name-mentions";

/** Mentions that name one thing. */
export interface Cluster {
  readonly mentions: NameMention[];
  /** False where a surname fits two people of the article, so that nobody knows which is meant. */
  readonly sure: boolean;
}

const suffix = /^(?:jr|sr|ii|iii|iv|esq|phd|md|mp|qc|kc|obe|mbe)$/iu;
const particle =
  /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter|mc|st)$/iu;

const core = (words: readonly string[]) => words.filter((word) => !suffix.test(word));

/** Words of the surname: "von Neuhoff" of "Holger von Neuhoff". */
function surnameOf(words: readonly string[]): string {
  const kept = core(words);
  let start = kept.length - 1;
  while (start > 0 && particle.test(kept[start - 1] ?? "")) start--;
  return kept.slice(start).join(" ").toLowerCase();
}

const middleWord = (words: readonly string[]) =>
  core(words).length === 3 ? (core(words)[1]?.toLowerCase() ?? "") : "";

const lastWord = (words: readonly string[]) => core(words).at(-1)?.toLowerCase() ?? "";

const isFull = (words: readonly string[]) =>
  core(words).length > surnameOf(words).split(" ").length;

/** Whether two full names can be one person's: same surname, and first names equal, initialled or contained. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const one = core(a).map((word) => word.toLowerCase());
  const other = core(b).map((word) => word.toLowerCase());
  if (one.join(" ") === other.join(" ")) return true;
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [first = ""] = one;
  const [second = ""] = other;
  if (first === second || one.includes(second) || other.includes(first)) return true;
  const initial = first.length === 1 || second.length === 1;
  return initial && first[0] === second[0];
}

/**
 * Groups person mentions. Two people who share a surname stay two; a bare surname that fits both goes to the
 * one that `choose` can tell by title or gender, else to a group of its own that is not sure.
 */
export function clusterPeople(
  mentions: readonly NameMention[],
  choose: (mention: NameMention, candidates: readonly Cluster[]) => Cluster | null,
): readonly Cluster[] {
  const full: Cluster[] = [];
  const rest: Cluster[] = [];
  for (const mention of mentions.filter(({ words }) => isFull(words))) {
    const home = full.find(
      ({ mentions: [named] }) => named && sameFullName(named.words, mention.words),
    );
    if (home) home.mentions.push(mention);
    else full.push({ mentions: [mention], sure: true });
  }
  for (const mention of mentions.filter(({ words }) => !isFull(words))) {
    const wanted = surnameOf(mention.words);
    const bySurname = full.filter(
      ({ mentions: [named] }) =>
        named && (surnameOf(named.words) === wanted || lastWord(named.words) === wanted),
    );
    const byFirst = full.filter(
      ({ mentions: [named] }) => named?.words[0]?.toLowerCase() === wanted,
    );
    // "Vicente Fernández Guerrero", later "Fernández": of two surnames the first is the one that is used alone.
    const byMiddle = full.filter(
      ({ mentions: [named] }) => named && middleWord(named.words) === wanted,
    );
    const candidates = [bySurname, byFirst, byMiddle].find(({ length }) => length > 0) ?? [];
    const home = candidates.length > 1 ? choose(mention, candidates) : (candidates[0] ?? null);
    const alone = rest.find(({ mentions: [named] }) => named && surnameOf(named.words) === wanted);
    if (home) home.mentions.push(mention);
    else if (alone) alone.mentions.push(mention);
    else rest.push({ mentions: [mention], sure: candidates.length === 0 });
  }
  return [...full, ...rest];
}
