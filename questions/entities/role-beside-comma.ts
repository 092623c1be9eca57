import { type Chunk, chunkBefore, chunkFrom } from "../text/noun-chunk";
import type { TokenRange } from "../text/noun-phrase";
import type { Sentence } from "../types";
import { isRoleNoun } from "./title-before";

function isRole({ tokens }: Sentence, { first, last, head }: Chunk): boolean {
  const noun = tokens[head];
  return last > first && noun?.xpos === "NN" && isRoleNoun(noun);
}

/**
 * "The president's envoy for the talks, Tom Hale, met …", read off the tags where the tree has no apposition: a
 * role of more than one word before the comma, and the name closed by another.
 */
export function roleBeforeComma(
  sentence: Sentence,
  { first, last }: TokenRange,
): TokenRange | null {
  const { tokens } = sentence;
  if (tokens[first - 1]?.text !== "," || !/^[,:]$/u.test(tokens[last + 1]?.text ?? "")) return null;
  if (/^(?:and|or)$/iu.test(tokens[last + 2]?.text ?? "")) return null;
  const chunk = chunkBefore(sentence, first - 2);
  return chunk !== null && isRole(sentence, chunk) && chunk.last > chunk.first + 1 ? chunk : null;
}

/** "Ann Lee, 54, director of the gallery, said …", likewise: the role ends at a mark or at the verb. */
export function roleAfterComma(sentence: Sentence, { last }: TokenRange): TokenRange | null {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text !== ",") return null;
  const isAge = /^\d{1,3}$/u.test(tokens[last + 2]?.text ?? "") && tokens[last + 3]?.text === ",";
  const chunk = chunkFrom(sentence, last + (isAge ? 4 : 2));
  if (chunk === null || !isRole(sentence, chunk)) return null;
  const after = tokens[chunk.last + 1];
  const closes =
    after === undefined || /^[,.;:)–—”"]$/u.test(after.text) || /^VB[DZ]$/u.test(after.xpos);
  return closes ? chunk : null;
}
