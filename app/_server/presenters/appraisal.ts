import type { OwnQuiz } from "@/db/quizzes";
import { appraiseQuiz } from "@/questions";
import type { Appraisal } from "../../_contract/appraisals";

/** What a quiz as a whole earns by guessing, asks for and gives away: for its teacher, who knows the keys. */
export function presentAppraisal({ items, article }: OwnQuiz): Appraisal {
  const contents = items.map(({ item }) => item);
  const { guessing, duplicates, giveaways } = appraiseQuiz(contents, article.text);
  const { n, chance, results } = guessing;
  const labelled = (label: string | undefined) =>
    contents.filter(({ difficulty }) => difficulty?.label === label).length;
  const kinds = new Map<Appraisal["kinds"][number]["kind"], number>();
  for (const { kind } of contents) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    guessing: {
      n,
      chance,
      results:
        results?.map(({ guesser, right, isBeyondLuck, sure }) => ({
          guesser,
          right,
          isBeyondLuck,
          sure: sure.map(positionOf),
        })) ?? null,
    },
    kinds: [...kinds].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => ({ kind, count })),
    difficulty: {
      easy: labelled("easy"),
      medium: labelled("medium"),
      hard: labelled("hard"),
      unknown: labelled(undefined),
    },
    duplicates: duplicates.map(([first, second]) => ({
      first: positionOf(first),
      second: positionOf(second),
    })),
    giveaways: giveaways.map(({ tells, about }) => ({
      tells: positionOf(tells),
      about: positionOf(about),
    })),
  };
}

const positionOf = (place: number) => place + 1;
