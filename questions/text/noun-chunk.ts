import type { TokenRange } from "./noun-phrase";
import type { Sentence, Token } from "../types";

/** A noun phrase read off the tags alone, for where the tree is in doubt. */
export interface Chunk extends TokenRange {
  readonly head: number;
}

const isNominal = (token: Token | undefined) => token?.upos === "NOUN" || token?.upos === "PROPN";

function mayContinue(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(token.upos)) return true;
  if (token.xpos === "POS" || token.xpos === "PRP$" || /^[-–.]$/u.test(token.text))
    return token.text !== "." || /^\p{Lu}?\p{L}{0,3}$/u.test(tokens[at - 1]?.text ?? "");
  const next = tokens[at + 1];
  const phraseGoesOn = isNominal(next) || next?.upos === "DET" || next?.upos === "ADJ";
  return hasHead && /^(?:of|for|at|de|von|van|&)$/iu.test(token.text) && phraseGoesOn;
}

/** The noun phrase that begins at word `first`; null where none does. */
export function chunkFrom(sentence: Sentence, first: number): Chunk | null {
  const { tokens } = sentence;
  if (tokens[first]?.upos === "PRON") return { first, last: first, head: first };
  let head = -1;
  let linked = false;
  let last = first;
  for (let at = first; mayContinue(tokens, at, head >= 0); at++) {
    if (/^(?:of|for|at)$/iu.test(tokens[at]!.text)) linked = true;
    if (isNominal(tokens[at])) {
      // "the Bank of England governor": a common noun after a name with "of" in it is what the name describes.
      const described = linked && tokens[at]!.upos === "NOUN" && tokens[head]?.upos === "PROPN";
      if (!linked || described) head = at;
      last = at;
    } else if (/^[-–]$/u.test(tokens[at - 1]?.text ?? "") && at - 2 === last) {
      // "the 27-year-old"
      last = at;
    }
  }
  return head < 0 ? null : { first, last, head };
}

/** The noun phrase that ends at word `last`, over an inserted "…, 62," where one stands there. */
export function chunkBefore(sentence: Sentence, last: number): Chunk | null {
  const { tokens } = sentence;
  let end = last;
  while (end >= 0 && /^(?:ADV|AUX)$/u.test(tokens[end]!.upos)) end--;
  if (tokens[end]?.text === ",") {
    let open = end - 1;
    while (open > 0 && tokens[open]!.text !== ",") open--;
    return open > 0 ? chunkBefore(sentence, open - 1) : null;
  }
  if (tokens[end]?.upos === "PRON") return { first: end, last: end, head: end };
  if (!isNominal(tokens[end])) return null;
  let first = end;
  while (first > 0 && mayContinue(tokens, first - 1, true)) first--;
  const chunk = chunkFrom(sentence, first);
  return chunk?.last === end ? chunk : { first: end, last: end, head: end };
}
