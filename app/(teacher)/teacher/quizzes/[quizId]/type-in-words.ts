import type { WrittenType } from "@/app/_contract/written-items";

interface TypeInWords {
  readonly type: WrittenType;
  readonly label: string;
  /** How it counts, where that is more than right or wrong. */
  readonly hint?: string;
}

/** What a question that a teacher writes can ask for. */
export const TYPES_IN_WORDS: readonly TypeInWords[] = [
  { type: "multiple-choice", label: "One answer" },
  {
    type: "multiple-response",
    label: "All answers that are right",
    hint: "Each right one earns its part of the points, each wrong one takes such a part away. A question of one point is earned by all of them or not at all.",
  },
  {
    type: "two-part",
    label: "The answer, then the sentence that proves it",
    hint: "The first sentence of the proof is the right one; three others of the article stand beside it. The answer alone earns half of the points.",
  },
];
