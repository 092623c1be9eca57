import { ruleInWords } from "@/app/(student)/_items/rule-in-words";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { linesOfEvidence } from "./lines-of-evidence";
import { type LinedBlock, numberLines } from "./number-lines";

/** An option under its letter. */
export interface PaperOption {
  readonly letter: string;
  readonly text: string;
  /** Of the second part of a two-part question. */
  readonly part?: "proof";
}

/** A question on paper, with what its key says. */
export interface PaperItem {
  readonly id: string;
  readonly position: number;
  /** What a right answer earns. */
  readonly points: number;
  readonly stem: string;
  readonly options: readonly PaperOption[];
  /** How it is answered and counted, where that is more than one box. */
  readonly rule: string | null;
  /** All that are right. */
  readonly keys: readonly PaperOption[];
  /** What proves the key, in the article's words, and where it stands: "Lines 4–6". */
  readonly evidence: readonly { readonly quote: string; readonly lines: string }[];
}

/** A quiz as it is printed: the same for the browser's print and for the Word file. */
export interface Paper {
  readonly title: string;
  readonly blocks: readonly LinedBlock[];
  readonly items: readonly PaperItem[];
}

/** What can be printed, each beginning on a page of its own. */
export const PAPER_PARTS = ["article", "questions", "key"] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

/** What stands at the head of the questions for the score to be put in. */
export function scoreLineOf({ items }: Paper): string {
  const possible = items.reduce((sum, { points }) => sum + points, 0);
  return possible === items.length ? `Right ____ of ${items.length}` : `Points ____ of ${possible}`;
}

/** A stem with its points behind it, where they are not the one that is usual. */
export function stemWithPoints({ stem, points }: PaperItem): string {
  return points === 1 ? stem : `${stem} (${points} points)`;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Sets a quiz for paper: the article in numbered lines, the options under letters. */
export function paperOf({ title, article, items }: QuizForTeacher): Paper {
  const blocks = numberLines(article);
  return {
    title,
    blocks,
    items: items.map(({ id, position, points, type, stem, options, evidence }) => {
      const lettered = options.map((option, at) => ({ ...option, letter: LETTERS[at] ?? "" }));
      return {
        id,
        position,
        points,
        stem,
        options: lettered.map(({ letter, text, part }) => ({
          letter,
          text,
          ...(part && { part }),
        })),
        rule: ruleInWords({ type, points }),
        keys: lettered.flatMap(({ letter, text, correct }) => (correct ? [{ letter, text }] : [])),
        evidence: evidence.map((each) => ({
          quote: each.quote,
          lines: linesOfEvidence(each, blocks),
        })),
      };
    }),
  };
}
