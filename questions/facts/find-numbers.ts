import { numberWordValue } from "../lexicon/number-words";
import { evidenceSpan } from "../text/evidence";
import { isRelation } from "../text/tree";
import type { Analysis, DateMention, NumberMention, Sentence } from "../types";
import { overlaps } from "./reading";

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const WORDS =
  "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|dozens?)";
const MULTIPLIER = String.raw`(?:\s?(?:hundred|thousand|million|billion|trillion)s?|(?<=\d)(?:m|bn)\b)`;
const NUMBER = new RegExp(
  String.raw`(?<![\w.,-])(?<currency>(?:US|A|C|NZ|HK)?[$£€¥])?\s?(?<core>${DIGITS}|\b${WORDS}\b)(?<multiplier>${MULTIPLIER})?(?<percent>\s?%|\s?per\s?cent\b)?(?<money>\s(?:dollars|pounds|euros|yen|cents|pence)\b)?`,
  "giu",
);

const MEASURES = new Set(
  "km kilometre kilometer mile metre meter m cm centimetre centimeter mm foot inch kg kilogram gram tonne ton pound litre liter gallon acre hectare degree mph kph kilowatt megawatt gigabyte megabyte knot".split(
    " ",
  ),
);
const PERIODS = new Set(
  "second minute hour day week month year decade century fortnight".split(" "),
);

/**
 * The numbers of the article, in order of place, without those that are part of a date. A quote holds the number
 * with its currency, multiplier and percent sign: "$3.5 million", "60 per cent", "nine".
 */
export function findNumbers(analysis: Analysis, dates: readonly DateMention[]): NumberMention[] {
  return analysis.sentences.flatMap((sentence) => {
    const text = analysis.article.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(NUMBER)].flatMap((match) => {
      const lead = /^\s*/.exec(match[0])![0].length;
      const start = sentence.start + match.index + lead;
      const end = sentence.start + match.index + match[0].trimEnd().length;
      if (dates.some((date) => overlaps(date, { start, end }))) return [];
      const value = valueOf(match.groups?.["core"] ?? "", match.groups?.["multiplier"] ?? "");
      if (value === null) return [];
      const span = evidenceSpan(analysis.article.text, { start, end });
      const noun = countedNoun(sentence, start, end);
      return [{ ...span, sentence: sentence.index, value, noun, ...kindOf(match, text, noun) }];
    });
  });
}

function valueOf(core: string, multiplier: string): number | null {
  const base = /\d/.test(core) ? Number(core.replaceAll(",", "")) : numberWordValue(core);
  if (base === null || Number.isNaN(base)) return null;
  const word = multiplier.trim().toLowerCase().replace(/s$/, "");
  return base * (MULTIPLIERS[word] ?? 1);
}

function kindOf(
  match: RegExpMatchArray,
  text: string,
  noun: string,
): Pick<NumberMention, "kind" | "unit"> {
  const groups = match.groups ?? {};
  if (groups["percent"] !== undefined) return { kind: "percent", unit: "%" };
  if (groups["currency"] !== undefined) return { kind: "money", unit: groups["currency"] };
  if (groups["money"] !== undefined) return { kind: "money", unit: groups["money"].trim() };
  const after = text.slice((match.index ?? 0) + match[0].length);
  const before = text.slice(0, match.index);
  if (/^[- ]years?[- ]old\b/.test(after) || (/,\s?$/.test(before) && after.startsWith(",")))
    return { kind: "age", unit: "years" };
  if (MEASURES.has(noun) || /^\s?-?(?:km|kg|mph|metres?|miles?|feet|degrees)\b/.test(after))
    return { kind: "measure", unit: noun };
  if (
    PERIODS.has(noun) ||
    /^[- ](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/.test(after)
  )
    return { kind: "duration", unit: noun };
  return { kind: "count", unit: "" };
}

/** The lemma of the noun that the number modifies in the sentence's tree; "" where it modifies none. */
function countedNoun(sentence: Sentence, start: number, end: number): string {
  const modifier = sentence.tokens.find(
    (token) => start < token.end && token.start < end && isRelation(token, "nummod"),
  );
  const head = modifier === undefined ? undefined : sentence.tokens[modifier.head];
  return head === undefined || !/^(NOUN|PROPN)$/.test(head.upos) ? "" : head.lemma.toLowerCase();
}
