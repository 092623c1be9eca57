import type { Analysis, Sentence } from "../types";

/** A page with fewer questions than this asks them of its reader. */
const FEWEST_TURNS = 4;
/** Of all paragraphs; in an interview every second one or so is a question. */
const LEAST_SHARE = 0.15;
const LONGEST_QUESTION = 60;
/** An answer of fewer words is a caption, or a yes. */
const SHORTEST_ANSWER = 12;

/** A question on a line of its own, and the paragraph that answers it. */
export interface InterviewTurn {
  readonly question: Sentence;
  readonly answer: readonly Sentence[];
}

/**
 * The turns of an interview that is set out as lines of questions and answers without speakers' names. Empty where
 * the article is none: a few questions in a text are not enough.
 */
export function findInterview({ article, paragraphs, sentences }: Analysis): InterviewTurn[] {
  const lines = paragraphs.map(() => [] as Sentence[]);
  for (const sentence of sentences) lines[sentence.paragraph]?.push(sentence);
  const textOf = (number: number) => {
    const span = paragraphs[number];
    return span === undefined ? "" : article.text.slice(span.start, span.end).trim();
  };
  const isQuestion = (number: number) =>
    /[^"”’]\?$/.test(textOf(number)) && countWords(textOf(number)) <= LONGEST_QUESTION;
  const turns = paragraphs.flatMap((_, number): InterviewTurn[] => {
    const question = lines[number]?.at(-1);
    if (question === undefined || !isQuestion(number) || isQuestion(number + 1)) return [];
    const answer = lines[number + 1] ?? [];
    return countWords(textOf(number + 1)) < SHORTEST_ANSWER ? [] : [{ question, answer }];
  });
  const isLong = turns.length >= FEWEST_TURNS && turns.length >= LEAST_SHARE * paragraphs.length;
  return isLong && isConversation(turns, article.text) ? turns : [];
}

/** Somebody says "you" and somebody "I": lines that end in a question mark are headings too ("Where are the songs?"). */
function isConversation(turns: readonly InterviewTurn[], text: string): boolean {
  const holds = (sentences: readonly Sentence[], word: RegExp) =>
    sentences.some(({ start, end }) => word.test(text.slice(start, end)));
  const asked = turns.filter(({ question }) => holds([question], /\byou(?:r|rs)?\b/i));
  const told = turns.filter(({ answer }) => holds(answer, /\b(?:I|we|my|our|me|us)\b/));
  return asked.length > 0 && told.length >= turns.length / 2;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
