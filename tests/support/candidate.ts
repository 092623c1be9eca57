import type { Candidate } from "@/questions/choosing/candidate";
import type { AnswerType, ItemKind, ItemType } from "@/questions/types";

/** What a test says of a candidate; the rest is filled in. */
export interface CandidateParts {
  readonly stem: string;
  readonly key: string;
  readonly wrong?: readonly string[];
  readonly type?: ItemType;
  readonly kind?: ItemKind;
  readonly form?: string;
  readonly answerType?: AnswerType;
  readonly factId?: string;
  /** Where its proof begins; each candidate has a sentence of its own unless a test says otherwise. */
  readonly start?: number;
  readonly confidence?: number;
}

let sentences = 0;

/** A candidate for a quiz, sound unless the parts say otherwise. */
export function candidateOf(parts: CandidateParts): Candidate {
  const {
    stem,
    key,
    wrong = ["Ben Okoro", "Cara Lind", "Dan Moe"],
    type = "multiple-choice",
    kind = "who",
    form = "subject",
    answerType = "person",
    factId = `fact:${stem}`,
    start = 100 * ++sentences,
    confidence = 0.9,
  } = parts;
  const evidence = [{ start, end: start + 50, quote: `${stem} ${key}` }];
  const options = [key, ...wrong].map((text, at) => ({
    id: "abcd"[at]!,
    text,
    correct: text === key,
    why: "Because the article says so.",
    evidence: evidence[0]!,
  }));
  return {
    item: { id: stem, type, kind, stem, options, key, evidence, form, factId },
    draft: {
      type,
      kind,
      form,
      stem,
      key,
      answerType,
      evidence,
      factId,
      confidence,
      entityId: null,
      keySpan: null,
      weight: 0.5,
      embedded: null,
      statement: null,
      why: "Because the article says so.",
      distractors: [],
    },
    findings: [],
  };
}
