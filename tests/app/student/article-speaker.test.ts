import { beforeEach, expect, test } from "vitest";
import {
  ArticleSpeaker,
  type SpeakerState,
} from "@/app/(student)/_reading/read-aloud/article-speaker";
import { localVoices } from "@/app/(student)/_reading/read-aloud/use-local-voices";

const sentences = [
  { index: 0, text: "A bridge opened." },
  { index: 1, text: "It is “long”, they say." },
];

/** Notes what it is told to speak; the test says what it reports. */
class FakeUtterance extends EventTarget {
  lang = "";
  voice: unknown = null;
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
  reach(charIndex: number) {
    this.dispatchEvent(Object.assign(new Event("boundary"), { name: "word", charIndex }));
  }
  end() {
    this.dispatchEvent(new Event("end"));
  }
}

let spoken: FakeUtterance[];
let states: SpeakerState[];
let speaker: ArticleSpeaker;
const last = () => spoken.at(-1)!;
const state = () => states.at(-1)!;

beforeEach(() => {
  spoken = [];
  states = [];
  speaker = new ArticleSpeaker({
    sentences,
    synthesis: {
      speak: (utterance) => void spoken.push(utterance as unknown as FakeUtterance),
      cancel: () => undefined,
    },
    makeUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    onChange: (next) => void states.push(next),
  });
});

test("it speaks sentence by sentence to the end, and then is silent", () => {
  speaker.play();
  last().end();
  last().end();
  expect(spoken.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
  expect(state()).toEqual({ isPlaying: false, spoken: null, hasFailed: false });
});

test.each([
  [0, "It"],
  [6, "“long"],
  [14, "they"],
  [19, "say"],
])("the word at %i is %j, without what follows it", (at, word) => {
  speaker.play({ sentence: 1, offset: 0 });
  last().reach(at);
  const { start, end } = state().spoken!.word!;
  expect(sentences[1]?.text.slice(start, end)).toBe(word);
});

test("after a pause it goes on with the word it was at", () => {
  speaker.play();
  last().reach(9);
  speaker.pause();
  expect(state()).toMatchObject({ isPlaying: false, spoken: { sentence: 0 } });
  speaker.play();
  expect(last().text).toBe("opened.");
  last().reach(0);
  expect(state().spoken).toEqual({ sentence: 0, word: { start: 9, end: 15 } });
});

test("a chosen place is where it begins, and another speed is heard at once", () => {
  speaker.play({ sentence: 1, offset: 14 });
  expect(last().text).toBe("they say.");
  last().reach(5);
  speaker.setVoice(null, 1.45);
  expect([last().text, last().rate]).toEqual(["say.", 1.45]);
});

test("what an earlier utterance still reports is passed over", () => {
  speaker.play();
  const first = last();
  speaker.step(1);
  first.end();
  first.reach(2);
  first.dispatchEvent(new Event("error"));
  expect(spoken).toHaveLength(2);
  expect(state()).toMatchObject({ isPlaying: true, spoken: { sentence: 1 }, hasFailed: false });
});

test("a voice that breaks off is told of, and going on speaks from there", () => {
  speaker.play();
  last().reach(2);
  last().dispatchEvent(new Event("error"));
  expect(state()).toMatchObject({ isPlaying: false, hasFailed: true });
  speaker.play();
  expect(last().text).toBe("bridge opened.");
});

test("steps stay within the article", () => {
  speaker.step(-1);
  expect(state().spoken).toEqual({ sentence: 0, word: null });
  speaker.step(1);
  speaker.step(1);
  expect(state().spoken).toEqual({ sentence: 1, word: null });
});

test("of all voices, those of the device that speak English are used and no other", () => {
  const voice = (name: string, lang: string, localService: boolean) =>
    ({ name, lang, localService }) as SpeechSynthesisVoice;
  const voices = [
    voice("far", "en-US", false),
    voice("near", "en-GB", true),
    voice("anna", "de-DE", true),
    voice("old", "en_US", true),
  ];
  expect(localVoices(voices).map(({ name }) => name)).toEqual(["near", "old"]);
});
