import type { Score } from "@/questions/index";

/**
 * What an item earns and can earn where a right answer is worth so many points. Points are whole: of a part that is no
 * whole point nothing is given, so that an item of one point is earned by all of the answer or not at all.
 */
export function weighScore({ earned, possible }: Score, points: number): Score {
  if (possible === 0) return { earned: 0, possible: 0 };
  return { earned: Math.floor((earned * points) / possible), possible: points };
}
