"use client";

import { useState, useSyncExternalStore, type ClipboardEvent, type FormEvent } from "react";
import {
  emptyDraft,
  keepDraft,
  readDraft,
  subscribeToDraft,
} from "@/app/(student)/try/article-draft";
import { countWords, lengthHint, type LengthLimits } from "@/app/(student)/try/length-hint";
import { Button } from "@/app/_components/button";
import { TextArea } from "@/app/_components/field";
import type { ImportedArticle } from "@/app/_contract/importing";
import { plainArticle } from "./plain-article";
import { tidyClipboard } from "./tidy-clipboard";
import type { ImportingArticle } from "./use-import-article";

interface PasteBoxProps {
  readonly limits: LengthLimits & { readonly titleCharacters: number };
  readonly importing: ImportingArticle;
  readonly onRead: (article: ImportedArticle) => void;
}

/**
 * A box to paste into. A whole article that is pasted into the empty box is at once there to be looked over,
 * cleaned where it was copied with its formatting; the box keeps its plain text, whatever happens.
 */
export function PasteBox({ limits, importing, onRead }: PasteBoxProps) {
  const draft = useSyncExternalStore(subscribeToDraft, readDraft, () => emptyDraft);
  const [wasRefused, setWasRefused] = useState(false);
  const keep = (text: string) => keepDraft({ ...draft, text });

  function fits(text: string): boolean {
    const words = countWords(text);
    return words >= limits.leastWords && words <= limits.mostWords;
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const stays = value.slice(0, selectionStart) + value.slice(selectionEnd);
    if (stays.trim() !== "" || !fits(text)) return;
    event.preventDefault();
    keep(text);
    const rich = html === "" ? null : tidyClipboard(html);
    if (rich !== null) importing.read({ way: "paste", html: rich });
    else onRead(plainArticle(text, limits.titleCharacters));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasRefused(!fits(draft.text));
    if (fits(draft.text)) onRead(plainArticle(draft.text, limits.titleCharacters));
  }

  const hint = lengthHint(draft.text, limits);
  const refusal = draft.text.trim() === "" ? "Paste the article, or type it." : hint;
  const isRefused = wasRefused && !fits(draft.text);
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <TextArea
        label="Article"
        rows={8}
        value={draft.text}
        onPaste={paste}
        onChange={(event) => keep(event.target.value)}
        hint={isRefused ? "The headline goes first, in a line of its own." : hint}
        error={isRefused ? refusal : importing.problemOf("paste")}
        className="font-serif text-[1.0625rem] leading-relaxed"
      />
      <Button type="submit">Look it over</Button>
    </form>
  );
}
