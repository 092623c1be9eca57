import type { Score } from "@/questions/index";

/** What an item earns and can earn where a right answer is worth so many points. */
export function weighScore({ earned, possible }: Score, points: number): Score {
  return { earned: earned * points, possible: possible * points };
}
