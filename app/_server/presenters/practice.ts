import type { Practice, PracticeOutcome } from "../../_contract/practice";
import type { PracticeToday } from "../../_contract/practice-today";
import type { PracticeOfAttempt } from "../operations/practice-of-attempt";
import type { PracticeToday as Today } from "../operations/practice-today";
import type { PracticeTried } from "../operations/record-practice";
import { presentEvidence } from "./article";
import { presentItemForStudent } from "./item-for-student";

/** What is left to practise, without keys. */
export function presentPractice({ article, missed, remaining }: PracticeOfAttempt): Practice {
  return {
    remaining: remaining.map((item) => presentItemForStudent(item, article)),
    done: missed.length - remaining.length,
    total: missed.length,
  };
}

/** What is practised today, without keys. */
export function presentPracticeToday({ due, coming }: Today): PracticeToday {
  return {
    due: due.map(({ attemptId, article, item }, index) => ({
      attemptId,
      title: article.title,
      item: { ...presentItemForStudent(item, article), position: index + 1 },
    })),
    coming: [...coming],
  };
}

/** What one try was worth, with the key and its proof: the attempt is over, so nothing is given away. */
export function presentPracticeOutcome(tried: PracticeTried): PracticeOutcome {
  const { item, option, correct, article, remaining } = tried;
  return {
    correct,
    why: option?.why ?? "",
    keyOptionIds: item.options.flatMap((each) => (each.correct ? [each.id] : [])),
    evidence: presentEvidence(article, item.evidence),
    remaining,
  };
}
