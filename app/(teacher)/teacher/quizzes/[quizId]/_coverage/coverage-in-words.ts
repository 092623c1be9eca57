import { type Coverage, THIRDS } from "./coverage-of";

/** How much of the article is asked about, and which third nothing asks about. */
export function coverageInWords({ counts, thirds }: Coverage): string {
  const asked = [...counts.values()].filter((count) => count > 0).length;
  const share = `${asked} of ${counts.size} ${counts.size === 1 ? "sentence is" : "sentences are"} asked about.`;
  if (thirds === null) return share;
  const gaps = THIRDS.filter((third) => thirds[third] === 0);
  if (gaps.length > 0) {
    return `${share} Nothing asks about the ${gaps.join(" and the ")} third of the article.`;
  }
  const { first, middle, last } = thirds;
  return `${share} Every third of the article is asked about: the first by ${questions(first)}, the middle by ${middle}, the last by ${last}.`;
}

/** What a sentence's figure says to who can't see it. */
export function countInWords(count: number): string {
  if (count === 0) return "Not asked about";
  return `Asked about by ${questions(count)}`;
}

const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);
