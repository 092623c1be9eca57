"use client";

import { useEffect, useState } from "react";

/** How long a browser may take to name its voices: some know them only after a while. */
const PATIENCE_MS = 2_000;

/**
 * The English voices that are on this device. Others would send the article to whoever runs them.
 *
 * @returns null as long as the browser may still name some
 */
export function useLocalVoices(): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) {
      const none = setTimeout(() => setVoices([]));
      return () => clearTimeout(none);
    }
    const look = () => {
      const local = localVoices(speechSynthesis.getVoices());
      if (local.length > 0) setVoices(local);
    };
    const giveUp = setTimeout(() => setVoices((found) => found ?? []), PATIENCE_MS);
    look();
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => {
      clearTimeout(giveUp);
      speechSynthesis.removeEventListener("voiceschanged", look);
    };
  }, []);
  return voices;
}

/** Of all voices those that speak English on the device itself. */
export function localVoices(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  return voices.filter(({ localService, lang }) => localService && /^en(?![a-z])/i.test(lang));
}
