"use client";

import { useEffect, useRef, useState, type RefObject } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import type { ArticlePoint } from "../annotations/place";
import { ArticleSpeaker, type SpeakerState } from "./article-speaker";
import { showSpoken } from "./show-spoken";

interface SpeakerWish {
  readonly article: ArticleToRead;
  readonly reader: RefObject<HTMLElement | null>;
  /** Nothing is spoken as long as there is none. */
  readonly voice: SpeechSynthesisVoice | undefined;
  /** 1 is how fast the voice speaks by itself. */
  readonly rate: number;
  /** Where to begin; a new object begins anew. */
  readonly start: { readonly from: ArticlePoint | null };
}

export interface Speaking extends SpeakerState {
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: (direction: 1 | -1) => void;
}

const silent: SpeakerState = { isPlaying: false, spoken: null, hasFailed: false };

/** Speaks the article of a page and shows in it which word is spoken, until the component is gone. */
export function useArticleSpeaker(wish: SpeakerWish): Speaking {
  const { article, reader, voice, rate, start } = wish;
  const [state, setState] = useState(silent);
  const speaker = useRef<ArticleSpeaker | null>(null);
  const hasVoice = voice !== undefined;

  useEffect(() => {
    if (!hasVoice) return;
    const created = new ArticleSpeaker({
      sentences: article.blocks.flatMap(({ sentences }) => sentences),
      synthesis: speechSynthesis,
      makeUtterance: (text) => new SpeechSynthesisUtterance(text),
      onChange: (next) => {
        setState(next);
        if (reader.current) showSpoken(reader.current, next.spoken);
      },
    });
    speaker.current = created;
    const stop = () => created.stop();
    addEventListener("pagehide", stop);
    return () => {
      removeEventListener("pagehide", stop);
      stop();
    };
  }, [article, reader, hasVoice]);

  useEffect(() => speaker.current?.setVoice(voice ?? null, rate), [voice, rate]);

  useEffect(() => {
    if (hasVoice) speaker.current?.play(start.from ?? undefined);
  }, [start, hasVoice]);

  return {
    ...state,
    play: () => speaker.current?.play(),
    pause: () => speaker.current?.pause(),
    step: (direction) => speaker.current?.step(direction),
  };
}
