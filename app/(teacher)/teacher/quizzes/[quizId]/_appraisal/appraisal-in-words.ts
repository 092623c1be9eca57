import { KINDS_IN_WORDS } from "@/app/_components/kind-in-words";
import type { Appraisal, GuesserName } from "@/app/_contract/appraisals";

/** From so many items on a figure is worth more than a hint. */
const ENOUGH_ITEMS = 20;

/** What somebody does who guesses by a rule. */
export const GUESSERS: Readonly<Record<GuesserName, string>> = {
  longest: "The longest answer",
  "echo of the stem": "The answer that repeats the question’s words",
  "most like the others": "The answer most like the others",
  "longest verbatim run": "The answer copied most from the article",
};

/** How many things of an appraisal a teacher should look at. */
export function countConcerns({ guessing, duplicates, giveaways }: Appraisal): number {
  const rules = guessing.results?.filter(({ isBeyondLuck }) => isBeyondLuck).length ?? 0;
  return rules + duplicates.length + giveaways.length;
}

/** The whole appraisal in one line. */
export function verdictInWords(appraisal: Appraisal): string {
  const concerns = countConcerns(appraisal);
  if (concerns === 0) return "nothing stands out";
  return concerns === 1 ? "one thing to look at" : `${concerns} things to look at`;
}

/** What the figures of guessing allow to be said, and what they do not. */
export function guessingInWords({ n, chance, results }: Appraisal["guessing"]): string {
  if (results === null) {
    const few =
      n === 0
        ? "No question offers"
        : n === 1
          ? "Only one question offers"
          : `Only ${n} questions offer`;
    return `${few} several answers. Figures of so few would mean nothing, so none are given.`;
  }
  const caught = results.filter(({ isBeyondLuck }) => isBeyondLuck).length;
  const finding = `${["No rule earns", "One rule earns"][caught] ?? `${caught} rules earn`} clearly more than luck would.`;
  const best = Math.max(...results.map(({ right }) => right));
  const seen =
    caught === 0 && best > chance
      ? ` The best gets ${figure(best)} right where luck gets ${figure(chance)}, which can still be luck.`
      : "";
  const caution =
    n < ENOUGH_ITEMS
      ? ` With ${n} questions only a large difference can show, so take the figures as a hint.`
      : "";
  return finding + seen + caution;
}

/** The kinds of the questions: "3 who said it, 2 how many". */
export function kindsInWords({ kinds }: Appraisal): string {
  return kinds.map(({ kind, count }) => `${count} ${KINDS_IN_WORDS[kind]}`).join(", ");
}

/** How hard the questions are expected to be: "3 easy, 5 medium, 2 hard". */
export function difficultyInWords({ difficulty }: Appraisal): string {
  const { easy, medium, hard, unknown } = difficulty;
  const rated = [`${easy} easy`, `${medium} medium`, `${hard} hard`].join(", ");
  return unknown === 0 ? rated : `${rated}; ${unknown} written or changed by you, not predicted`;
}

/** A line for each pair of questions that should not stand together as they are. */
export function pairsInWords({ duplicates, giveaways }: Appraisal): string[] {
  return [
    ...duplicates.map(
      ({ first, second }) =>
        `Questions ${first} and ${second} ask the same. Leave one of them out.`,
    ),
    ...giveaways.map(
      ({ tells, about }) =>
        `Question ${tells} shows the answer of question ${about}. Reword or leave out one of them.`,
    ),
  ];
}

/** A figure with one decimal at most: "3", "2.5". */
export const figure = (value: number) => String(Math.round(value * 10) / 10);
