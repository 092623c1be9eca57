/** What is spoken now: a word of a sentence, or the whole of it until its first word is known. */
export interface Spoken {
  /** The sentence's index in the article. */
  readonly sentence: number;
  /** Half-open UTF-16 offsets of the word in the sentence; null before the voice has said where it is. */
  readonly word: { readonly start: number; readonly end: number } | null;
}

export interface SpeakerState {
  readonly isPlaying: boolean;
  /** Where it is, also while it pauses; null before the start and after the end. */
  readonly spoken: Spoken | null;
  /** The device's voice broke off. */
  readonly hasFailed: boolean;
}

type Synthesis = Pick<SpeechSynthesis, "speak" | "cancel">;

interface SpeakerOptions {
  readonly sentences: readonly { readonly index: number; readonly text: string }[];
  readonly synthesis: Synthesis;
  /** Makes what the synthesis speaks; in a browser `new SpeechSynthesisUtterance(text)`. */
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly onChange: (state: SpeakerState) => void;
}

/**
 * Speaks an article sentence by sentence. A pause remembers the word and falls silent, and going on speaks
 * from that word: a browser's own pause does nothing on some phones, and a changed rate would wait for the
 * next sentence.
 */
export class ArticleSpeaker {
  readonly #options: SpeakerOptions;
  #voice: SpeechSynthesisVoice | null = null;
  #rate = 1;
  #position = 0;
  #offset = 0;
  /** Counts the utterances: what an earlier one still reports is passed over. */
  #turn = 0;
  #state: SpeakerState = { isPlaying: false, spoken: null, hasFailed: false };

  constructor(options: SpeakerOptions) {
    this.#options = options;
  }

  /** Chooses voice and rate, at once also in the middle of a sentence. */
  setVoice(voice: SpeechSynthesisVoice | null, rate: number): void {
    if (voice === this.#voice && rate === this.#rate) return;
    this.#voice = voice;
    this.#rate = rate;
    if (this.#state.isPlaying) this.#speak();
  }

  /** Goes on where it paused, or at a place of the article. */
  play(from?: { readonly sentence: number; readonly offset: number }): void {
    if (from) {
      const { sentences } = this.#options;
      this.#position = Math.max(
        0,
        sentences.findIndex(({ index }) => index === from.sentence),
      );
      this.#offset = from.offset;
    }
    this.#speak();
  }

  pause(): void {
    this.#silence();
    this.#report({ ...this.#state, isPlaying: false });
  }

  /** Goes to the next sentence or the one before, and stays silent where it was. */
  step(direction: 1 | -1): void {
    const last = this.#options.sentences.length - 1;
    this.#position = Math.min(Math.max(this.#position + direction, 0), last);
    this.#offset = 0;
    if (this.#state.isPlaying) return this.#speak();
    const sentence = this.#options.sentences[this.#position];
    if (sentence)
      this.#report({ ...this.#state, spoken: { sentence: sentence.index, word: null } });
  }

  /** Falls silent for good. */
  stop(): void {
    this.#silence();
    this.#position = 0;
    this.#offset = 0;
    this.#report({ isPlaying: false, spoken: null, hasFailed: false });
  }

  #silence(): void {
    this.#turn += 1;
    this.#options.synthesis.cancel();
  }

  #report(state: SpeakerState): void {
    this.#state = state;
    this.#options.onChange(state);
  }

  #speak(): void {
    this.#silence();
    const turn = this.#turn;
    const sentence = this.#options.sentences[this.#position];
    if (!sentence) return this.stop();
    const from = this.#offset;
    const utterance = this.#options.makeUtterance(sentence.text.slice(from));
    utterance.lang = this.#voice?.lang ?? "en";
    utterance.voice = this.#voice;
    utterance.rate = this.#rate;
    const isCurrent = () => turn === this.#turn;
    utterance.addEventListener("boundary", ({ name, charIndex }) => {
      if (!isCurrent() || name !== "word") return;
      this.#offset = from + charIndex;
      this.#reportSpoken(sentence.index, wordAt(sentence.text, this.#offset));
    });
    utterance.addEventListener("end", () => {
      if (!isCurrent()) return;
      this.#position += 1;
      this.#offset = 0;
      this.#speak();
    });
    utterance.addEventListener("error", () => {
      if (isCurrent()) this.#report({ ...this.#state, isPlaying: false, hasFailed: true });
    });
    this.#reportSpoken(sentence.index, null);
    this.#options.synthesis.speak(utterance);
  }

  #reportSpoken(sentence: number, word: Spoken["word"]): void {
    this.#report({ isPlaying: true, spoken: { sentence, word }, hasFailed: false });
  }
}

/** The word that begins at an offset. Not every browser says how long it is. */
function wordAt(text: string, start: number): { start: number; end: number } {
  const word = /^[^\s]+/u.exec(text.slice(start))?.[0].replace(/[^\p{L}\p{N}]+$/u, "") ?? "";
  return { start, end: start + Math.max(word.length, 1) };
}
