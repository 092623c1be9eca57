import type { Practice, PracticeOutcome } from "../../_contract/practice";
import { keyOptionOf } from "../key-option";
import type { PracticeOfAttempt } from "../operations/practice-of-attempt";
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

/** What one try was worth, with the key and its proof: the attempt is over, so nothing is given away. */
export function presentPracticeOutcome(tried: PracticeTried): PracticeOutcome {
  const { item, option, article, remaining } = tried;
  return {
    correct: option.correct,
    why: option.why,
    keyOptionId: keyOptionOf(item).id,
    evidence: presentEvidence(article, item.evidence),
    remaining,
  };
}
