import { daleChall } from "dale-chall";
import { daleChallFormula, daleChallGradeLevel } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { ReadingLevel } from "../../_contract/importing";

const FAMILIAR = new Set(daleChall.map((word) => word.toLowerCase()));
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The endings that Dale and Chall let a familiar word have, and what may have stood in their place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’]s?$/, [""]],
  [/ies$/, ["y"]],
  [/ied$/, ["y"]],
  [/es$/, ["", "e"]],
  [/s$/, [""]],
  [/ed$/, ["", "e"]],
  [/ing$/, ["", "e"]],
  [/(\p{L})\1ed$/u, ["$1"]],
  [/(\p{L})\1ing$/u, ["$1"]],
  [/ier$/, ["y"]],
  [/iest$/, ["y"]],
  [/er$/, ["", "e"]],
  [/est$/, ["", "e"]],
  [/n$/, [""]],
];

/**
 * How hard a text is to read: Flesch–Kincaid (Kincaid and others 1975) and New Dale–Chall (Chall and Dale
 * 1995). Names count as familiar words, as Chall and Dale ask for; a capital inside a sentence tells them.
 *
 * @param sentences of the text
 * @returns null when there are no words
 */
export function readingLevel(sentences: readonly string[]): ReadingLevel | null {
  const words = sentences.map((sentence) => sentence.match(WORD) ?? []);
  const counts = {
    sentence: words.filter((some) => some.length > 0).length,
    word: words.flat().length,
    syllable: words.flat().reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    difficultWord: words.reduce((sum, some) => sum + some.filter(isDifficult).length, 0),
  };
  if (counts.word === 0) return null;
  const daleChallScore = daleChallFormula(counts);
  return {
    fleschKincaidGrade: toOneDecimal(fleschKincaid(counts)),
    daleChallScore: toOneDecimal(daleChallScore),
    daleChallGrades: gradesInWords(daleChallGradeLevel(daleChallScore)),
  };
}

function isDifficult(word: string, index: number): boolean {
  const isName = index > 0 && /^\p{Lu}/u.test(word);
  return !isName && !/\d/.test(word) && !isFamiliar(word.toLowerCase().replaceAll("’", "'"));
}

function isFamiliar(word: string): boolean {
  if (FAMILIAR.has(word)) return true;
  if (word.includes("-")) return word.split("-").every((part) => isFamiliar(part));
  return ENDINGS.some(
    ([ending, stems]) =>
      ending.test(word) && stems.some((stem) => FAMILIAR.has(word.replace(ending, stem))),
  );
}

function gradesInWords([from, to]: readonly [number, number]): string {
  if (from === 0) return "grade 4 or below";
  if (from >= 16) return "college graduates";
  if (from >= 13) return "college";
  return `grades ${from} to ${to}`;
}

const toOneDecimal = (value: number) => Math.round(value * 10) / 10;
