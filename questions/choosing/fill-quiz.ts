import type { QuizPlan, Strictness } from "./quiz-plan";

/** Improvements are few in practice; this only bounds the time. */
const MOST_IMPROVEMENTS = 40;

const STRICT: Strictness = {
  mostWithSameOptions: 2,
  mostWithSameKey: 2,
  mostVerbatim: 0,
  mostOfLastResort: 0,
};

/** Of ten items; a longer quiz may have more. */
const SAME_KEY_OF_TEN = 3;

/** What a quiz that stays too short may have besides, each step only if the one before was not enough. */
function concessions(count: number): Strictness[] {
  const verbatim = { ...STRICT, mostVerbatim: Infinity };
  const repeated = {
    ...verbatim,
    mostWithSameOptions: Infinity,
    mostWithSameKey: Math.max(SAME_KEY_OF_TEN, Math.floor((SAME_KEY_OF_TEN * count) / 10)),
  };
  return [
    verbatim,
    repeated,
    { ...repeated, mostOfLastResort: Math.max(1, Math.floor(count / 10)) },
  ];
}

/**
 * Places in the plan's pool of up to `count` candidates that go together. Greedy, the most valuable addition first;
 * then each chosen one is taken out in turn, and what can be added without it stays if that makes more items, or as
 * many of more value (the exchange step of local search). A concession is made only for one more item.
 */
export function fillQuiz(plan: QuizPlan, count: number): readonly number[] {
  const strict = improve(plan, extend(plan, [], count, STRICT), count, STRICT);
  return concessions(count).reduce((chosen, strictness) => {
    if (chosen.length >= count) return chosen;
    const longer = improve(plan, extend(plan, chosen, count, strictness), count, strictness);
    return longer.length > chosen.length ? longer : chosen;
  }, strict);
}

function extend(
  plan: QuizPlan,
  start: readonly number[],
  count: number,
  strictness: Strictness,
  barred: number | null = null,
): readonly number[] {
  const chosen = [...start];
  while (chosen.length < count) {
    const addition = plan.bestAddition(chosen, strictness, barred);
    if (addition === null) break;
    chosen.push(addition);
  }
  return chosen;
}

function improve(
  plan: QuizPlan,
  start: readonly number[],
  count: number,
  strictness: Strictness,
): readonly number[] {
  let chosen = start;
  for (let step = 0; step < MOST_IMPROVEMENTS; step++) {
    const value = plan.valueOf(chosen, strictness);
    const better = chosen
      .map((out) => extend(plan, without(chosen, out), count, strictness, out))
      .find((other) => isBetter(other.length, plan.valueOf(other, strictness), chosen, value));
    if (better === undefined) break;
    chosen = better;
  }
  return chosen;
}

const without = (chosen: readonly number[], out: number) => chosen.filter((one) => one !== out);

/** Below this a difference is one of rounding. */
const NOTICEABLE = 1e-6;

function isBetter(
  length: number,
  value: number,
  chosen: readonly number[],
  chosenValue: number,
): boolean {
  return length > chosen.length || (length === chosen.length && value > chosenValue + NOTICEABLE);
}
