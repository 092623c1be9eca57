import type { Draft } from "../types";

/** More neighbours offer no better wrong options, and every draft against every other is quadratic. */
const ON_EACH_SIDE = 40;

/**
 * For each draft those whose answers could stand beside its own: the same type of answer, not further off in the
 * article than the nearest forty on either side. In the order they were written.
 */
export function nearbyDrafts(drafts: readonly Draft[]): (draft: Draft) => readonly Draft[] {
  const placeOf = ({ evidence }: Draft) => evidence[0]?.start ?? 0;
  const order = new Map(drafts.map((draft, at) => [draft, at]));
  const byType = new Map<string, Draft[]>();
  for (const draft of drafts.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const list = byType.get(draft.answerType);
    if (list === undefined) byType.set(draft.answerType, [draft]);
    else list.push(draft);
  }
  const places = new Map([...byType.values()].flatMap((list) => [...list.entries()].map(swap)));
  return (draft) => {
    const at = places.get(draft) ?? 0;
    return (byType.get(draft.answerType) ?? [])
      .slice(Math.max(0, at - ON_EACH_SIDE), at + ON_EACH_SIDE + 1)
      .toSorted((a, b) => order.get(a)! - order.get(b)!);
  };
}

const swap = ([at, draft]: [number, Draft]): [Draft, number] => [draft, at];
