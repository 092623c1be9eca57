import type { Item, ItemAnswer, Option, Ruling } from "../types";
import { ruleItem } from "./rule-item";

/** Points of one item or of a whole attempt. */
export interface Score {
  readonly earned: number;
  readonly possible: number;
}

type ScoreOptions = (options: readonly Option[], chosen: ReadonlySet<string>) => Score;

/** The types whose score is more than right or wrong. */
const SCORING: Partial<Record<Item["type"], ScoreOptions>> = {
  "multiple-response": scoreSeveral,
  "two-part": scoreTwoParts,
};

/**
 * What an answer earns of what its item can give: for most types one for the right option and nothing for all else, an
 * option that the item lacks and no answer included. What is right is what the ruling says, where a teacher made one; an
 * item that counts for nobody has nothing to give.
 */
export function scoreItem(
  item: Item,
  answer: ItemAnswer | null,
  ruling: Ruling | null = null,
): Score {
  if (ruling?.kind === "void") return { earned: 0, possible: 0 };
  const { options, type } = ruleItem(item, ruling);
  const score = SCORING[type] ?? scoreOne;
  return score(options, new Set(idsOf(answer)));
}

/** The sum over a quiz's items; `answerTo` gives the answer to the item with that id, null where there is none. */
export function scoreAttempt(
  items: readonly Item[],
  answerTo: (itemId: string) => ItemAnswer | null,
): Score {
  const scores = items.map((item) => scoreItem(item, answerTo(item.id)));
  return {
    earned: scores.reduce((sum, score) => sum + score.earned, 0),
    possible: scores.reduce((sum, score) => sum + score.possible, 0),
  };
}

/** Several options where one is asked for are no answer. */
function scoreOne(options: readonly Option[], chosen: ReadonlySet<string>): Score {
  const isRight = chosen.size === 1 && options.some(({ id, correct }) => correct && chosen.has(id));
  return { earned: isRight ? 1 : 0, possible: 1 };
}

/** One for each right option; a wrong one takes away what a right one gives, so that choosing all earns little. */
function scoreSeveral(options: readonly Option[], chosen: ReadonlySet<string>): Score {
  const made = options.filter(({ id }) => chosen.has(id));
  const right = made.filter(({ correct }) => correct).length;
  const possible = options.filter(({ correct }) => correct).length;
  return { earned: Math.max(0, right - (made.length - right)), possible };
}

/** Two for the answer with its proof, one for the answer alone; a proof without the answer proves nothing. */
function scoreTwoParts(options: readonly Option[], chosen: ReadonlySet<string>): Score {
  const [answers, proofs] = [undefined, "proof"].map((part) =>
    scoreOne(
      options.filter((option) => option.part === part),
      new Set(
        options.filter(({ id, part: of }) => of === part && chosen.has(id)).map(({ id }) => id),
      ),
    ),
  );
  const isAnswered = answers!.earned === 1;
  return { earned: isAnswered ? 1 + proofs!.earned : 0, possible: 2 };
}

function idsOf(answer: ItemAnswer | null): readonly string[] {
  if (answer === null) return [];
  return "optionIds" in answer ? answer.optionIds : [answer.optionId];
}
