import type { EvidenceSpan, Item, Quiz } from "../../questions/types";
import type { QuizOptions } from "./options";

const quoteOf = (spans: readonly EvidenceSpan[]) =>
  spans.map(({ quote }) => quote.replaceAll("\n", " ")).join(" … ");

function itemLines(item: Item, index: number): string[] {
  const options = item.options.map((option, position) => {
    const letter = String.fromCodePoint(97 + position);
    return `   ${option.correct ? "✓" : " "} ${letter}  ${option.text}`;
  });
  return [`${index + 1}. ${item.stem}`, ...options, `     Evidence: ${quoteOf(item.evidence)}`, ""];
}

function factLines({ quotations, mentions, facts }: Quiz): string[] {
  return [
    "WHO SAID WHAT",
    ...quotations.map(
      ({ kind, source, content }) =>
        `  ${source?.name ?? "(nobody named)"} [${kind}]: ${quoteOf([content])}`,
    ),
    "",
    "NAMES, DATES AND NUMBERS",
    ...mentions.map(({ quote, type, entity }) => `  ${quote} [${type}]: ${entity}`),
    "",
    "FACTS",
    ...facts.map(({ kind, evidence }) => `  [${kind}] ${quoteOf(evidence)}`),
    "",
  ];
}

function rejectedLines({ rejected }: Quiz): string[] {
  return [
    "REJECTED",
    ...rejected.flatMap(({ stem, key, findings }) => [
      `  ${stem} → ${key}`,
      ...findings.map(({ rule, message }) => `    ${rule}: ${message}`),
    ]),
    "",
  ];
}

/**
 * The quiz for a person to read: each question, its options with the right one ticked, and the proof.
 *
 * @returns the text, with a newline at its end
 */
export function presentQuizAsText(
  quiz: Quiz,
  options: Pick<QuizOptions, "facts" | "explain">,
): string {
  const { article, items, shortfall } = quiz;
  return [
    article.title,
    "",
    ...items.flatMap(itemLines),
    ...(shortfall ? [shortfall, ""] : []),
    ...(options.facts ? factLines(quiz) : []),
    ...(options.explain ? rejectedLines(quiz) : []),
  ].join("\n");
}
