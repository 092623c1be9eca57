import type { Reading } from "../../facts/reading";
import { findInterview, type InterviewTurn } from "../../quotations/find-interview";
import { evidenceSpan } from "../../text/evidence";
import { wordsOf } from "../../text/words";
import type { Distractor, Draft, Sentence } from "../../types";
import { draftOf } from "../draft";
import { excerptOf } from "../wording/excerpt";
import { pointsOutside } from "../wording/points-outside";
import { statementText } from "../wording/statement";

const MOST_WORDS_OF_QUESTION = 15;
const FEWEST_OF_SUBSTANCE = 2;
/** Answers go straight to the point or come to it in the second sentence; what follows are reasons and stories. */
const OPENING = 2;
const MOST_ECHOES = 2;
const SIZE = { fewest: 5, most: 22, mayPoint: true };
const MOST_OFFERED = 7;

/** "How is the question “Has the club grown?” answered?": asks for the beginning of an answer in an interview. */
export function askHowItWasAnswered(reading: Reading): Draft[] {
  const turns = findInterview(reading.analysis);
  return turns.flatMap((turn, at) => {
    // Whose turn comes next offers first, so that not all questions share their options.
    const others = [...turns.slice(at + 1), ...turns.slice(0, at)];
    return answerDraft(reading, turn, others) ?? [];
  });
}

function answerDraft(
  reading: Reading,
  { question, answer }: InterviewTurn,
  others: readonly InterviewTurn[],
): Draft | null {
  const asked = statementText(reading.analysis.article.text.slice(question.start, question.end));
  if (!isAskable(reading, question, asked)) return null;
  const opening = answer.slice(0, OPENING);
  const key = quotedFrom(reading, opening);
  if (key === null || !isToBeFound(key, asked)) return null;
  return draftOf(reading, {
    kind: "what-said",
    form: "interview-answer",
    stem: `In the interview, how is the question “${asked}” answered?`,
    key,
    answerType: "statement",
    keySpan: spanOf(opening),
    factId: `answer:${spanOf(opening).start}`,
    confidence: 0.8,
    sentences: [...opening.map(({ index }) => index), question.index],
    why: "This is how the answer to the question begins.",
    distractors: others
      .flatMap((turn) => otherAnswer(reading, turn, `${asked} ${key}`) ?? [])
      .slice(0, MOST_OFFERED),
  });
}

/** Whether the words have to be found in the article: a yes, and what repeats the question, anybody can match. */
function isToBeFound(words: string, asked: string): boolean {
  if (/^“(?:Yes|No|Yeah|Absolutely|Of course)\b/.test(words)) return false;
  const known = new Set(wordsOf(asked));
  return wordsOf(words).filter((word) => known.has(word)).length <= MOST_ECHOES;
}

/** Short, and clear without the questions before it. */
function isAskable(reading: Reading, question: Sentence, asked: string): boolean {
  return (
    asked.split(" ").length <= MOST_WORDS_OF_QUESTION &&
    /^\p{Lu}/u.test(asked) &&
    !/^(?:And|But|So|Or|Any|Anything|What else)\b/.test(asked) &&
    new Set(wordsOf(asked)).size >= FEWEST_OF_SUBSTANCE &&
    !pointsOutside(reading.analysis, question)
  );
}

/** What an answer to another question goes on with, unless it speaks of the same things. */
function otherAnswer(reading: Reading, turn: InterviewTurn, about: string): Distractor | null {
  const rest = turn.answer.slice(OPENING);
  const text = quotedFrom(reading, rest);
  if (text === null) return null;
  const known = new Set(wordsOf(about));
  if (wordsOf(text).filter((word) => known.has(word)).length > 1) return null;
  const { article } = reading.analysis;
  const asked = statementText(article.text.slice(turn.question.start, turn.question.end));
  return {
    text,
    origin: "other-statement",
    why: `This belongs to the answer to another question: “${asked}”`,
    evidence: evidenceSpan(article.text, rest[0]!),
  };
}

function quotedFrom(reading: Reading, sentences: readonly Sentence[]): string | null {
  if (sentences.length === 0) return null;
  const text = excerptOf(reading.analysis, spanOf(sentences), SIZE);
  return text === null ? null : `“${text}.”`.replace(/([?!…])\.”$/, "$1”");
}

function spanOf(sentences: readonly Sentence[]): { start: number; end: number } {
  return { start: sentences[0]!.start, end: sentences.at(-1)!.end };
}
