import type { Sentence, Token } from "../types";

/** Indices of the words that depend directly on word `head`, in order. */
export function childrenOf(sentence: Sentence, head: number): number[] {
  const children: number[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.head === head) children.push(index);
  });
  return children;
}

/** Whether the token's relation is one of `wanted` or a subtype of one ("nsubj:pass" is an "nsubj"). */
export function isRelation(token: Token | undefined, ...wanted: string[]): boolean {
  return (
    token !== undefined &&
    wanted.some((name) => token.relation === name || token.relation.startsWith(`${name}:`))
  );
}

/** The first direct dependent of `head` with one of these relations (subtypes included); -1 where there is none. */
export function childWith(sentence: Sentence, head: number, ...relations: string[]): number {
  return sentence.tokens.findIndex(
    (token) => token.head === head && isRelation(token, ...relations),
  );
}

/**
 * Indices of word `head` and all below it, in order.
 * `prune(index)` true leaves that word and everything below it out.
 */
export function subtreeOf(
  sentence: Sentence,
  head: number,
  prune: (index: number) => boolean = () => false,
): number[] {
  const found = [head];
  for (let next = 0; next < found.length && next < sentence.tokens.length; next++) {
    for (const child of childrenOf(sentence, found[next]!)) if (!prune(child)) found.push(child);
  }
  return found.toSorted((a, b) => a - b);
}

/** The words from `index` up to the root, `index` itself first. */
export function pathToRoot(sentence: Sentence, index: number): number[] {
  const path: number[] = [];
  let at = index;
  while (at >= 0 && path.length <= sentence.tokens.length) {
    path.push(at);
    at = sentence.tokens[at]?.head ?? -1;
  }
  return path;
}

/** Whether the phrase under `head` opens with a comma, a dash or a bracket, its own or the word before it. */
export function opensAfterComma(sentence: Sentence, head: number): boolean {
  const first = subtreeOf(sentence, head)[0]!;
  return [first, first - 1].some((at) => /^[,;:(–—-]+$/.test(sentence.tokens[at]?.text ?? ""));
}
