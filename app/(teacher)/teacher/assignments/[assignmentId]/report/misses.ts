import type { AssignedQuiz, AssignmentResults } from "@/app/_contract/assignments";

/** A sentence of the article, with what the class missed of what it proves. */
export interface SentenceMisses {
  readonly sentence: number;
  /** Ids of the items that it proves, in the order of the quiz. */
  readonly itemIds: readonly string[];
  /** Wrong and blank answers to those items, over all submitted attempts … */
  readonly missed: number;
  /** … of so many that were asked for. */
  readonly asked: number;
  readonly level: MissLevel;
}

/** How much of it was missed: hardly anything, up to a half, more than a half. */
export type MissLevel = "few" | "some" | "most";

const SOME = 0.2;
const MOST = 0.5;

/**
 * Every sentence that proves an item, in the order of the article, with how often the class missed what it proves.
 * A sentence that no item asks about is not among them, nor is one before anybody has handed in.
 */
export function missesBySentence(
  { items }: AssignedQuiz,
  results: AssignmentResults,
): SentenceMisses[] {
  const resultOf = new Map(results.items.map((result) => [result.id, result]));
  const sentences = [
    ...new Set(items.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))),
  ].toSorted((a, b) => a - b);
  return sentences.flatMap((sentence) => {
    const proven = items.filter(({ evidence }) => evidence.some((at) => at.sentence === sentence));
    const counted = proven.flatMap(({ id }) => {
      const result = resultOf.get(id);
      return result === undefined || result.facility === null ? [] : [result];
    });
    const asked = counted.reduce((sum, { n }) => sum + n, 0);
    if (asked === 0) return [];
    const missed = counted.reduce(
      (sum, { n, facility }) => sum + n - Math.round((facility ?? 0) * n),
      0,
    );
    return [
      {
        sentence,
        itemIds: proven.map(({ id }) => id),
        missed,
        asked,
        level: levelOf(missed / asked),
      },
    ];
  });
}

function levelOf(share: number): MissLevel {
  if (share >= MOST) return "most";
  return share >= SOME ? "some" : "few";
}
