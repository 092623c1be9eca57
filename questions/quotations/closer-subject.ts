import type { Chunk } from "../text/noun-chunk";
import type { Sentence } from "../types";
import type { Subject } from "./subject-of";

/**
 * Whether the phrase right before a verb is its subject rather than the one that the tree gives: where the tree
 * only shares another verb's subject ("… and South Korea says"), or doubts one before a comma ("On board the
 * Freewinds, Paris claims").
 */
export function isCloser(
  sentence: Sentence,
  verb: number,
  subject: Subject,
  adjacent: Chunk | null,
): boolean {
  if (adjacent === null || adjacent.last !== verb - 1 || adjacent.head === subject.head)
    return false;
  const before = sentence.tokens[adjacent.first - 1]?.text ?? "";
  // "…, with one poster writing", but not "in a letter to the board stating".
  const participle = sentence.tokens[verb]!.xpos === "VBG";
  if (!subject.own) return !participle || /^(?:with|,)$/iu.test(before);
  const comma = before === ",";
  const doubted = comma && subject.head < adjacent.first && subject.confidence < 0.8;
  return (
    doubted &&
    sentence.tokens
      .slice(0, subject.head)
      .some(({ head, upos }) => upos === "ADP" && head === subject.head)
  );
}
