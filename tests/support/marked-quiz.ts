import type { Article, Item, ItemType, Quiz } from "@/questions/types";

/** Stands in every text that must not reach a student before submission. */
export const MARK = "UNDISCLOSED";

/** An article that the mark is not in, long enough to be accepted. */
export const markedArticle = {
  title: "Ferry returns to the river after nine years",
  text: [
    "The ferry between the two banks of the river runs again after nine years. It carries forty people and ten bicycles.",
    "Mayor Ana Ruiz said that the town had waited long enough. The old boat was sold in 2016 when the bridge was opened.",
    "A ticket costs two euros. Children under six travel for free, and so do their grandparents on Sundays.",
  ].join("\n"),
};

const SENTENCES = ["It carries forty people and ten bicycles.", "A ticket costs two euros."];

/**
 * A quiz of six items, two of each type. Whatever is not for students before submission carries the
 * mark; two quizzes with different keys differ in nothing that they may see.
 *
 * @param keyIndex which option is right, counted from 0, as far as an item has that many
 */
export function markedQuiz(article: Article, keyIndex: number): Quiz {
  const items = [
    markedItem(article, 1, "multiple-choice", ["40", "30", "50", "60"], keyIndex),
    markedItem(article, 2, "true-false", ["True", "False"], keyIndex),
    markedItem(article, 3, "select-evidence", SENTENCES, keyIndex),
    markedItem(article, 4, "multiple-choice", ["Ana Ruiz", "Eva Ruiz", "Ana Paz"], keyIndex),
    markedItem(article, 5, "true-false", ["True", "False"], keyIndex),
    markedItem(article, 6, "select-evidence", SENTENCES.toReversed(), keyIndex),
  ];
  const rest = { quotations: [], entities: [], mentions: [], facts: [], rejected: [] };
  return { article, items, ...rest, shortfall: null };
}

function markedItem(
  { text }: Article,
  number: number,
  type: ItemType,
  texts: readonly string[],
  keyIndex: number,
): Item {
  const key = keyIndex % texts.length;
  const quote = SENTENCES[key % SENTENCES.length] ?? "";
  const start = text.indexOf(quote);
  const evidence = { start, end: start + quote.length, quote };
  return {
    id: `${MARK}-item-${number}`,
    type,
    kind: "how-many",
    stem: `Question ${number} about the ferry?`,
    options: texts.map((option, index) => ({
      id: "abcd".charAt(index),
      text: option,
      correct: index === key,
      why: `${MARK} reason for ${option}`,
      ...(index === key ? {} : { origin: "other-number", evidence }),
    })),
    key: texts[key] ?? "",
    evidence: [evidence],
    form: `${MARK}-form`,
    factId: `${MARK}-fact-${number}`,
  };
}
