import { fitsInLength } from "../text/option-length";
import type { Distractor, Draft } from "../types";
import { optionOrder } from "./option-order";

export const MOST_DISTRACTORS = 3;
export const FEWEST_DISTRACTORS = 2;
/** Numbers and dates that the article gives for something else; more would betray where the key stands among them. */
const MOST_OF_ARTICLE = 2;
/** How far down the ranking a set that fits better may reach. */
const CONSIDERED = 7;

/**
 * The three of `offered` (best first) that go best together, two where no three do. Numbers and dates stand below
 * and above the key, two of the article's own first, the others as the seed says, so that it is not always the middle one. Names and phrases have to be of a
 * like length and come from more than one sentence; the best such set wins.
 */
export function chooseDistractors(
  draft: Draft,
  offered: readonly Distractor[],
  random: () => number,
): readonly Distractor[] {
  if (draft.answerType === "truth" || draft.answerType === "sentence")
    return offered.slice(0, MOST_DISTRACTORS);
  const order = optionOrder(draft);
  if (order !== null) return aroundKey(order(draft.key), offered, order, random);
  const best = offered.slice(0, CONSIDERED);
  const sets = [...threesOf(best), ...twosOf(best)];
  const even = sets.filter((set) =>
    fitsInLength(
      draft.key,
      set.map(({ text }) => text),
    ),
  );
  return even.find(isSpread) ?? even[0] ?? offered.slice(0, MOST_DISTRACTORS);
}

function aroundKey(
  key: number,
  offered: readonly Distractor[],
  order: (text: string) => number,
  random: () => number,
): readonly Distractor[] {
  if (offered.length <= MOST_DISTRACTORS) return offered;
  const sides = [-1, 1].map((side) =>
    offered.filter(({ text }) => Math.sign(order(text) - key) === side),
  );
  const [below = [], above = []] = sides;
  const wanted = Math.floor(random() * (MOST_DISTRACTORS + 1));
  const fromBelow = Math.min(below.length, Math.max(wanted, MOST_DISTRACTORS - above.length));
  const rooms = [fromBelow, MOST_DISTRACTORS - fromBelow];
  let ofArticle = 0;
  return sides.flatMap((side, at) => {
    const own = side
      .filter(isOfArticle)
      .slice(0, Math.min(rooms[at]!, MOST_OF_ARTICLE - ofArticle));
    ofArticle += own.length;
    return [...own, ...side.filter((one) => !isOfArticle(one))].slice(0, rooms[at]);
  });
}

const isOfArticle = ({ evidence }: Distractor) => evidence !== null;

/** Every three, those of the best ranks first. */
function threesOf(offered: readonly Distractor[]): Distractor[][] {
  const threes = offered.flatMap((a, i) =>
    offered.slice(i + 1).flatMap((b, j) =>
      offered.slice(i + j + 2).map((c, k) => ({
        set: [a, b, c],
        ranks: i + (i + j + 1) + (i + j + k + 2),
      })),
    ),
  );
  return threes.toSorted((a, b) => a.ranks - b.ranks).map(({ set }) => set);
}

function twosOf(offered: readonly Distractor[]): Distractor[][] {
  return offered.flatMap((a, i) => offered.slice(i + 1).map((b) => [a, b]));
}

/** Not all from one sentence of the article. */
function isSpread(distractors: readonly Distractor[]): boolean {
  const [first, ...rest] = distractors.map(({ evidence }) => evidence?.start);
  return first === undefined || rest.some((start) => start !== first);
}
