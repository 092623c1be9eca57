import { stateNamed } from "../lexicon/metonyms";
import type { Cluster } from "./cluster-people";
import type { NameMention } from "./name-mentions";

const companyForm =
  /^(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|group|ag|sa|gmbh|nv|holdings)$/iu;
const linkWord = /^(?:of|the|for|and|de|la|du|in|on|to|&)$/iu;

function comparable(words: readonly string[]): string {
  const kept = [...words];
  while (kept.length > 1 && companyForm.test(kept.at(-1) ?? "")) kept.pop();
  return kept.join(" ").toLowerCase();
}

/** Letters that a name's capitals give: "IUPAC" of "International Union of Pure and Applied Chemistry". */
function initials(words: readonly string[], withLinks: boolean): string {
  return words
    .filter((word) => withLinks || !linkWord.test(word))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

function isAcronymOf(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[.\s]/gu, "");
  if (!/^\p{Lu}{2,8}$/u.test(letters) || words.length < 2) return false;
  return letters === initials(words, false) || letters === initials(words, true);
}

/** Whether the longer name says all that the shorter says, in more words: "UK Home Office", "Home Office". */
function endsWithName(long: string, short: string): boolean {
  return short.includes(" ") && long.endsWith(` ${short}`);
}

/** Groups places, organisations and other names: one wording, one state, acronym, company form, longer form. */
export function clusterThings(mentions: readonly NameMention[]): readonly Cluster[] {
  const clusters: (Cluster & { keys: Set<string> })[] = [];
  for (const mention of mentions) {
    const state = stateNamed(mention.text);
    const key = (state ?? comparable(mention.words)).toLowerCase();
    const home = clusters.find(({ keys }) => keys.has(key));
    if (home) home.mentions.push(mention);
    else clusters.push({ mentions: [mention], sure: true, keys: new Set([key]) });
  }
  const merged: (Cluster & { keys: Set<string> })[] = [];
  const byLength = clusters.toSorted((a, b) => longest(b).length - longest(a).length);
  for (const cluster of byLength) {
    const short = longest(cluster);
    const homes = merged.filter(
      (other) =>
        other.mentions.some(({ words }) => isAcronymOf(short, words)) ||
        [...other.keys].some((key) => endsWithName(key, short.toLowerCase())),
    );
    const [home] = homes;
    if (home === undefined || homes.length > 1) merged.push(cluster);
    else {
      home.mentions.push(...cluster.mentions);
      for (const key of cluster.keys) home.keys.add(key);
    }
  }
  return merged;
}

function longest({ mentions }: Cluster): string {
  return mentions.map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a));
}
