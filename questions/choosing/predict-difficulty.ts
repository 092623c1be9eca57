import { wordsOf } from "../text/words";
import type { AnswerType, Difficulty, DifficultyStep, Draft, EvidenceSpan, Item } from "../types";

/** Type of information: the more abstract what is asked for, the harder to know that it has been found. */
const INFORMATION: Readonly<Record<AnswerType, DifficultyStep>> = {
  person: 1,
  organization: 1,
  country: 1,
  place: 1,
  date: 2,
  duration: 2,
  count: 2,
  money: 2,
  percent: 2,
  measure: 2,
  role: 2,
  phrase: 3,
  predicate: 3,
  truth: 3,
  clause: 4,
  sentence: 4,
  statement: 5,
};

/** Shares of the stem's words that stand in the sentence that proves the key. */
const LITERAL = 0.75;
const PARAPHRASED = 0.4;
/** So many characters from the answer, a wrong option is read together with it. */
const BESIDE = 300;
const HARDEST_EASY = 5;
const HARDEST_MEDIUM = 7;

/**
 * How hard an item is before anybody has answered it, by the three variables that Kirsch and Mosenthal found to
 * carry the difficulty of questions on a text: type of information, type of match, plausibility of distractors
 * ("Exploring document literacy", Reading Research Quarterly 25, 1990). The label cuts their sum, 3 to 15, where
 * quizzes of news articles fall into about equal parts.
 */
export function predictDifficulty(
  item: Pick<Item, "stem" | "options" | "evidence">,
  { answerType }: Pick<Draft, "answerType">,
): Difficulty {
  const information = INFORMATION[answerType];
  const match = matchOf(item);
  const distractors = plausibilityOf(item);
  const sum = information + match + distractors;
  const label = sum <= HARDEST_EASY ? "easy" : sum <= HARDEST_MEDIUM ? "medium" : "hard";
  return { information, match, distractors, label };
}

/** Each sentence to be joined is a step, and so is each degree to which the stem's words differ from the text's. */
function matchOf({ stem, evidence }: Pick<Item, "stem" | "evidence">): DifficultyStep {
  const asked = wordsOf(stem);
  const found = new Set(evidence.flatMap(({ quote }) => wordsOf(quote)));
  const share = asked.filter((word) => found.has(word)).length / Math.max(1, asked.length);
  const wording = share >= LITERAL ? 0 : share >= PARAPHRASED ? 1 : 2;
  return stepOf(1 + wording + Math.min(2, evidence.length - 1));
}

/** The mean over the wrong options, rounded. */
function plausibilityOf({ options, evidence }: Pick<Item, "options" | "evidence">): DifficultyStep {
  const steps = options
    .filter(({ correct }) => !correct)
    .map((option) => nearness(option.evidence, evidence[0]));
  return stepOf(Math.round(steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length)));
}

/** An option that the text does not hold tempts least, one from the sentence that has the answer most. */
function nearness(option: EvidenceSpan | undefined, proof: EvidenceSpan | undefined): number {
  if (option === undefined || proof === undefined) return 1;
  if (option.start < proof.end && proof.start < option.end) return 5;
  const gap = option.start < proof.start ? proof.start - option.end : option.start - proof.end;
  return gap <= BESIDE ? 4 : 3;
}

function stepOf(step: number): DifficultyStep {
  return Math.min(5, Math.max(1, step)) as DifficultyStep;
}
