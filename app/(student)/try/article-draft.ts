import { tabStore } from "@/app/_components/tab-store";

export interface ArticleDraft {
  readonly title: string;
  readonly text: string;
}

export const emptyDraft: ArticleDraft = { title: "", text: "" };

/** What was typed in this tab, so that neither an error nor a reload costs it. */
export const {
  read: readDraft,
  keep: keepDraft,
  subscribe: subscribeToDraft,
} = tabStore<ArticleDraft>("attest.draft", emptyDraft, {
  pack: (draft) => draft,
  unpack: (stored) => ({ ...emptyDraft, ...(stored as Partial<ArticleDraft> | null) }),
});
