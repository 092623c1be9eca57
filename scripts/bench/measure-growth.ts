import { writeQuiz } from "../../questions/index";
import type { LanguageModel } from "../../questions/types";
import { measureProcessorTime } from "../../tests/quality/processor-time";
import type { Row } from "../../tests/quality/row";

const SHORT = 10_000;
const TIMES_LONGER = 4;
/** Four times the text may take four times as long; the rest is what a busy machine adds. */
const MOST_GROWTH = 6;
const LONG_ARTICLE_WORDS = 10_000;
const LONG_ARTICLE_SECONDS = 5;

const NEWS =
  "Mayor Ana Ruiz opened the new bridge in Harrowick on Saturday. “We had no choice but to build it again,” said Ben Okoro, the engineer. He had worked for 12 years at the harbour. ";

/** Texts that nobody writes in good faith, by what they are made of. */
const HOSTILE: Readonly<Record<string, string>> = {
  "letters without a space": "a",
  "opening quotation marks": "“",
  "pairs of quotation marks": "“”",
  apostrophes: "'",
  "opening brackets": "([",
  "one word": "word ",
  "one name": "Smith ",
  commas: "a, ",
  hyphens: "a-",
  numbers: "12 ",
  "full stops": ". ",
  "paragraphs of a letter": "a\n",
  "one piece of news": NEWS,
};

function secondsFor(text: string, model: LanguageModel): number {
  const article = { title: "A title", text: text.trim() };
  return measureProcessorTime(() => writeQuiz(article, model)).milliseconds / 1000;
}

/** How the time grows with the length of hostile texts, and what an article of 10,000 words takes. */
export function measureGrowth(model: LanguageModel): Row[] {
  const rows = Object.entries(HOSTILE).map(([name, unit]): Row => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const short = secondsFor(text(SHORT), model);
    const long = secondsFor(text(SHORT * TIMES_LONGER), model);
    const growth = long / Math.max(short, 0.05);
    return {
      name: `${name}: time for ${TIMES_LONGER} times ${SHORT / 1000} kB`,
      figure: `${growth.toFixed(1)} times, ${long.toFixed(1)} s`,
      target: `at most ${MOST_GROWTH} times`,
      met: growth <= MOST_GROWTH,
    };
  });
  const words = NEWS.split(" ").length - 1;
  const seconds = secondsFor(NEWS.repeat(LONG_ARTICLE_WORDS / words), model);
  return [
    ...rows,
    {
      name: `processor time of a quiz, ${LONG_ARTICLE_WORDS.toLocaleString("en")} words`,
      figure: `${seconds.toFixed(1)} s`,
      target: `at most ${LONG_ARTICLE_SECONDS} s`,
      met: seconds <= LONG_ARTICLE_SECONDS,
    },
  ];
}
