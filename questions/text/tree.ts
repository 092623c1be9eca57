import type { Sentence, Token } from "../types";

/** Dependents of each word of a sentence, listed once: asking word by word would be quadratic in its length. */
const DEPENDENTS = new WeakMap<Sentence, readonly (readonly number[])[]>();

const NONE: readonly number[] = [];

/** Indices of the words that depend directly on word `head`, in order; -1 asks for the root. */
export function childrenOf(sentence: Sentence, head: number): readonly number[] {
  let lists = DEPENDENTS.get(sentence);
  if (lists === undefined) {
    lists = listDependents(sentence);
    DEPENDENTS.set(sentence, lists);
  }
  return lists[head + 1] ?? NONE;
}

/** The list of word `head` stands at `head + 1`; the root's head is -1. */
function listDependents({ tokens }: Sentence): number[][] {
  const lists: number[][] = Array.from({ length: tokens.length + 1 }, () => []);
  tokens.forEach(({ head }, index) => lists[head + 1]?.push(index));
  return lists;
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
  return (
    childrenOf(sentence, head).find((at) => isRelation(sentence.tokens[at], ...relations)) ?? -1
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

/** Whether a mark or the end of the sentence stands behind all that hangs on the word; else part of it would stay behind when it goes. */
export function closesAtMark(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const last = subtreeOf(sentence, at).at(-1)!;
  return [tokens[last], tokens[last + 1]].some(
    (token) => token === undefined || token.upos === "PUNCT",
  );
}
