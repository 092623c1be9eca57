"use client";

import type { RefObject } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { Button } from "@/app/_components/button";
import { controlClass } from "@/app/_components/field";
import { CrossMark } from "@/app/_components/marks";
import type { ArticlePoint } from "../annotations/place";
import { settingRows } from "../tools/choice-labels";
import { readingChoices } from "../tools/reading-settings";
import { changeReadingSettings, useReadingSettings } from "../tools/use-reading-settings";
import { useArticleSpeaker } from "./use-article-speaker";
import { useLocalVoices } from "./use-local-voices";
import { chooseVoice, useVoiceName } from "./voice-choice";

export interface ReadAloudProps {
  readonly article: ArticleToRead;
  /** What holds the article on the page. */
  readonly reader: RefObject<HTMLElement | null>;
  /** Where to begin; a new object begins anew. */
  readonly start: { readonly from: ArticlePoint | null };
  readonly onClose: () => void;
}

const small = "min-h-10 px-3 py-1 text-small";
const select = `${controlClass} w-auto min-w-0 max-w-44 flex-1 basis-24 min-h-10 px-2 py-1 text-small`;

/** Reads the article aloud with a voice of the device: pause, sentence by sentence, speed. */
export function ReadAloudBar({ article, reader, start, onClose }: ReadAloudProps) {
  const voices = useLocalVoices();
  const voiceName = useVoiceName();
  const { speed } = useReadingSettings();
  const voice =
    voices?.find(({ name }) => name === voiceName) ??
    voices?.find((each) => each.default) ??
    voices?.[0];
  const speaker = useArticleSpeaker({ article, reader, voice, rate: Number(speed) / 100, start });
  return (
    <section
      aria-label="Read aloud"
      className="flex flex-wrap items-center gap-2 rounded-control border border-ink bg-paper p-2 text-small"
    >
      {voices === null && <output>Looking for a voice on this device…</output>}
      {voices?.length === 0 && (
        <output className="min-w-0 flex-1 basis-48">
          This device has no English voice of its own, and Attest sends no article elsewhere to be
          read. A voice can be added in the device&rsquo;s settings, under “Text to speech”.
        </output>
      )}
      {voice && (
        <>
          <Button
            weight="primary"
            className={small}
            onClick={() => (speaker.isPlaying ? speaker.pause() : speaker.play())}
          >
            {speaker.isPlaying ? "Pause" : speaker.spoken ? "Go on" : "Start"}
          </Button>
          <Button
            className={small}
            aria-label="Read the sentence before"
            title="Read the sentence before"
            onClick={() => speaker.step(-1)}
          >
            <span aria-hidden="true">←</span>
          </Button>
          <Button
            className={small}
            aria-label="Read the next sentence"
            title="Read the next sentence"
            onClick={() => speaker.step(1)}
          >
            <span aria-hidden="true">→</span>
          </Button>
          <select
            aria-label={settingRows.speed.legend}
            value={speed}
            onChange={({ target }) => {
              const chosen = readingChoices.speed.find((each) => each === target.value);
              if (chosen) changeReadingSettings({ speed: chosen });
            }}
            className={select}
          >
            {readingChoices.speed
              .toSorted((one, other) => Number(one) - Number(other))
              .map((value) => (
                <option key={value} value={value}>
                  {settingRows.speed.labels[value]}
                </option>
              ))}
          </select>
          {voices && voices.length > 1 && (
            <select
              aria-label="Voice"
              value={voice.name}
              onChange={({ target }) => chooseVoice(target.value)}
              className={select}
            >
              {voices.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      <button
        type="button"
        aria-label="Stop reading aloud"
        title="Stop reading aloud"
        onClick={onClose}
        className="ml-auto inline-flex size-10 items-center justify-center rounded-control hover:bg-sheet"
      >
        <CrossMark />
      </button>
      {speaker.hasFailed && (
        <p role="alert" className="w-full">
          The voice of this device broke off. Press “Go on”, or choose another voice.
        </p>
      )}
    </section>
  );
}
