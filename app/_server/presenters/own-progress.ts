import type { OwnItemScore } from "@/db/results";
import { ItemKind } from "../../_contract/appraisals";
import type { OwnProgress } from "../../_contract/own-progress";

/** What somebody got right, by kind in the order of the kinds, and attempt by attempt. Void items count nowhere. */
export function presentOwnProgress(scores: readonly OwnItemScore[]): OwnProgress {
  const counted = scores.filter(({ possible }) => possible > 0);
  const attemptIds = [...new Set(counted.map(({ attemptId }) => attemptId))];
  return {
    kinds: ItemKind.options.flatMap((kind) => {
      const ofKind = counted.filter((score) => score.kind === kind);
      return ofKind.length === 0 ? [] : [{ kind, ...countOf(ofKind) }];
    }),
    quizzes: attemptIds.map((attemptId) => {
      const ofAttempt = counted.filter((score) => score.attemptId === attemptId);
      const { title, submittedAt } = ofAttempt[0]!;
      return { attemptId, title, submittedAt: submittedAt.toISOString(), ...countOf(ofAttempt) };
    }),
  };
}

function countOf(scores: readonly OwnItemScore[]) {
  const right = scores.filter(({ earned, possible }) => earned === possible);
  return { right: right.length, n: scores.length };
}
