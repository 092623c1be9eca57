import { tabStore } from "@/app/_components/tab-store";
import type { ArticleInHand } from "./article-in-hand";
import { startHistory, type ArticleHistory } from "./history";

/** What is typed into a paragraph before it is taken over. */
export interface OpenEdit {
  readonly id: string;
  readonly text: string;
}

/** What a teacher is looking over. */
export interface InHand {
  readonly history: ArticleHistory;
  readonly edit: OpenEdit | null;
  /** Whether it is in sight, rather than the ways to bring in another. */
  readonly isOpen: boolean;
}

type Stored = Omit<InHand, "history"> & { readonly article: ArticleInHand };

/** Survives a reload, all but the steps that can be undone: they would fill the storage. */
export const inHandStore = tabStore<InHand | null>("attest.looking-over", null, {
  pack: (inHand): Stored | null =>
    inHand && { article: inHand.history.article, edit: inHand.edit, isOpen: inHand.isOpen },
  unpack(stored) {
    const { article, edit = null, isOpen = false } = stored as Partial<Stored>;
    if (!article?.paragraphs) throw new Error("What is stored is no article in hand.");
    return { history: startHistory(article), edit, isOpen };
  },
});

/** Changes a part of what is in hand; nothing where nothing is. */
export function keepPart(part: Partial<InHand>): void {
  const inHand = inHandStore.read();
  if (inHand) inHandStore.keep({ ...inHand, ...part });
}
