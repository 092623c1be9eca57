import type { ArticleInHand } from "./article-in-hand";
import { changeArticle, type ArticleChange } from "./change-article";
import { changeInWords } from "./change-in-words";

const MOST_STEPS = 200;

interface Step {
  /** The article on the far side of the step. */
  readonly article: ArticleInHand;
  /** What the step did, in words. */
  readonly did: string;
  readonly kind: ArticleChange["kind"];
}

/** An article in hand with every step that led to it, and those that were undone. */
export interface ArticleHistory {
  readonly past: readonly Step[];
  readonly article: ArticleInHand;
  /** The next to be redone last. */
  readonly undone: readonly Step[];
}

export function startHistory(article: ArticleInHand): ArticleHistory {
  return { past: [], article, undone: [] };
}

/** Takes a step. What changes nothing is none; letters typed one after the other are one. */
export function take(history: ArticleHistory, change: ArticleChange): ArticleHistory {
  const article = changeArticle(history.article, change);
  if (article === history.article) return history;
  const isTyping = change.kind === "retitle" || change.kind === "date";
  const goesOn =
    isTyping && history.undone.length === 0 && history.past.at(-1)?.kind === change.kind;
  if (goesOn) return { ...history, article };
  const did = changeInWords(change, history.article, article);
  const step = { article: history.article, did, kind: change.kind };
  return { past: [...history.past, step].slice(-MOST_STEPS), article, undone: [] };
}

/** Goes one step back; the same history where there is none. */
export function undo(history: ArticleHistory): ArticleHistory {
  const { past, article, undone } = history;
  const step = past.at(-1);
  if (!step) return history;
  return {
    past: past.slice(0, -1),
    article: step.article,
    undone: [...undone, { ...step, article }],
  };
}

/** Takes the step again that was undone last. */
export function redo(history: ArticleHistory): ArticleHistory {
  const { past, article, undone } = history;
  const step = undone.at(-1);
  if (!step) return history;
  return {
    past: [...past, { ...step, article }],
    article: step.article,
    undone: undone.slice(0, -1),
  };
}
