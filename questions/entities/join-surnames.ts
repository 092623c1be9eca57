import type { Analysis, Name } from "../types";

const particles = /^ (?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|bin|ibn) )+$/u;

const wordsIn = (text: string) => text.trim().split(/\s+/u);

/**
 * The article's names with surnames whole: "Eberhard" and "Laan" around "van der" are one person; "Jamie Traeger"
 * and "Muney" around one hyphen are, and so is every later "Traeger-Muney". Two people in one word ("the
 * Trump-Putin call") stay two.
 */
export function joinSurnames(analysis: Analysis): readonly Name[] {
  const { text } = analysis.article;
  const doubles = new Set<string>();
  const joined: Name[] = [];
  for (const name of analysis.names) {
    const before = joined.at(-1);
    const between =
      before?.sentence === name.sentence ? text.slice(before.end, name.start) : "apart";
    if (before?.type === "person" && particles.test(between)) {
      joined[joined.length - 1] = { ...before, end: name.end, last: name.last };
      continue;
    }
    // "Vallaud- Belkacem" was broken at the end of a line.
    const hyphened = before !== undefined && /^[-‐‑] ?$/u.test(between);
    if (!hyphened) {
      joined.push(name);
      continue;
    }
    const words = wordsIn(text.slice(before.start, before.end));
    const double = `${words.at(-1)}-${text.slice(name.start, name.end)}`;
    const named = before.type === "person" && words.length > 1;
    if (named) doubles.add(double);
    if (!named && !doubles.has(double)) joined.push(name);
    else joined[joined.length - 1] = { ...before, end: name.end, last: name.last, type: "person" };
  }
  return joined;
}
