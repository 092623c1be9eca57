/** One figure of the question writer, beside what it has to reach. */
export interface Row {
  readonly name: string;
  /** With its unit and count: "96.2 % of 338". */
  readonly figure: string;
  /** "at least 90 %", or what it is to be read against. */
  readonly target: string;
  /** Whether the target is met; null where there is none. */
  readonly met: boolean | null;
  /** The cases that cost most, worst first, each with its sentence. */
  readonly worst?: readonly string[];
}

/** What a measurement may be told. */
export interface MeasureOptions {
  /** How many articles to look at, spread over all of them; null for every one. */
  readonly sample: number | null;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/**
 * A share that has to be large.
 *
 * @param target in percent
 */
export function shareAtLeast(name: string, part: number, whole: number, target: number): Row {
  const share = percent(part, whole);
  return {
    name,
    figure: `${share.toFixed(1)} % of ${whole}`,
    target: `at least ${target} %`,
    met: share >= target,
  };
}

/**
 * A share that has to be small.
 *
 * @param target in percent
 */
export function shareAtMost(name: string, part: number, whole: number, target: number): Row {
  const share = percent(part, whole);
  return {
    name,
    figure: `${share.toFixed(1)} % of ${whole}`,
    target: `at most ${target} %`,
    met: share <= target,
  };
}
