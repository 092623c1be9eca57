import { hashText } from "../random";
import { numberWord, numberWordValue } from "../lexicon/number-words";

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const WORD = /\b[a-z]+(?:-[a-z]+)?\b/gi;

/** How many steps away, in the order in which they are offered. */
const STEPS = [-1, 1, 2, -2, 3, -3];

/**
 * The key with its number changed: uneven steps of about a quarter that end in the same zeros, in the same format
 * ("1,200", "nine", "$3.5 million"). None that `isTaken` knows from the article. Smallest change first.
 */
export function nearNumbers(key: string, isTaken: (text: string) => boolean): string[] {
  const written = DIGITS.exec(key)?.[0];
  if (written !== undefined) return nearDigits(key, written, isTaken);
  const word = key.match(WORD)?.find((candidate) => numberWordValue(candidate) !== null);
  return word === undefined ? [] : nearWords(key, word, isTaken);
}

/** Ages that could as well be somebody's: a few years off, none beyond a life. Smallest change first. */
export function nearAges(key: string, isTaken: (text: string) => boolean): string[] {
  const written = DIGITS.exec(key)?.[0];
  if (written === undefined) return nearNumbers(key, isTaken);
  const age = Number(written);
  const step = age < 15 ? 1 : age < 30 ? 3 : 6;
  return STEPS.map((times) => age + times * step)
    .filter((near) => near > 0 && near < OLDEST)
    .map(String)
    .filter((near) => !isTaken(near))
    .map((near) => key.replace(written, near));
}

const OLDEST = 110;

/** "One years" and "two year": one has no near number beside a unit, and is none. */
function breaksAgreement(key: string, written: string, near: string): boolean {
  const hasUnit = /^[\s-]\p{L}/u.test(key.slice(key.indexOf(written) + written.length));
  return (
    hasUnit && [written, near].some((text) => /^(?:1|one)$/i.test(text)) && !hasMultiplier(key)
  );
}

function nearDigits(key: string, written: string, isTaken: (text: string) => boolean): string[] {
  const decimals = written.split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const value = Math.round(Number(written.replaceAll(",", "")) * scale);
  const step = stepOf(value);
  const largest = /%|per\s?cent/.test(key)
    ? 100
    : hasMultiplier(key) && value < 1000 * scale
      ? 999
      : Infinity;
  return STEPS.map((times) => (value + times * step + unevenness(key, value, step, times)) / scale)
    .filter((near) => near > 0 && near <= largest && !(decimals > 0 && Number.isInteger(near)))
    .map((near) =>
      format(
        near,
        decimals,
        written.includes(",") ||
          (near >= 1000 && value < 1000 * scale) ||
          (near >= 10_000 && value < 10_000),
      ),
    )
    .filter((near) => near !== written && !isTaken(near) && !breaksAgreement(key, written, near))
    .map((near) => key.replace(written, near));
}

const APPROXIMATE =
  /\b(?:about|around|nearly|almost|over|under|more than|less than|fewer than|approximately|roughly|up to)\b/i;

/**
 * What a step is off by, so that numbers beside a measured one look measured as well: 13.3, 17.3 and 21.3 in a row show
 * that somebody made them up. Round numbers stay round, and so do those behind "about".
 */
function unevenness(key: string, value: number, step: number, times: number): number {
  const unit = 10 ** /0*$/.exec(String(value))![0].length;
  if (step < 4 * unit || APPROXIMATE.test(key)) return 0;
  const most = Math.floor((0.4 * step) / unit);
  return ((hashText(`${key}:${times}`) % (2 * most + 1)) - most) * unit;
}

/**
 * About a quarter of the value in one figure: 795 moves by about 200, 1,200 by 300. A round 100 or 20,000 moves by half, or it would always be the smallest.
 */
function stepOf(value: number): number {
  if (value <= 12) return 1;
  const unit = 10 ** /0*$/.exec(String(value))![0].length;
  if (value <= 2 * unit) return unit / 2;
  const figure = 10 ** Math.floor(Math.log10(value * 0.25));
  return Math.max(unit, Math.round((value * 0.25) / figure) * figure);
}

function hasMultiplier(key: string): boolean {
  return /\d\s?(?:hundred|thousand|million|billion|trillion|m|bn)\b/i.test(key);
}

function format(value: number, decimals: number, grouped: boolean): string {
  const fixed = value.toFixed(decimals);
  return grouped ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : fixed;
}

function nearWords(key: string, word: string, isTaken: (text: string) => boolean): string[] {
  const value = numberWordValue(word) ?? 0;
  const capital = /^[A-Z]/.test(word);
  const step = value <= 12 ? 1 : value % 10 === 0 ? 10 : Math.round(value / 4);
  return STEPS.map((times) => numberWord(value + times * step))
    .filter((near): near is string => near !== null && !isTaken(near))
    .filter((near) => near !== "zero" && near !== "one")
    .filter((near) => !breaksAgreement(key, word, near))
    .map((near) =>
      key.replace(word, capital ? near.charAt(0).toUpperCase() + near.slice(1) : near),
    );
}
