import { expect, test } from "vitest";
import { appraiseGuessing } from "../../../questions/appraisal/appraise-guessing";
import { appraiseQuiz } from "../../../questions/appraisal/appraise-quiz";
import type { Item } from "../../../questions/types";

const TEXT = "The ferry carries forty people. It was sold in 2016 when the bridge was opened.";

/** An item whose first option is the key, proved by these words of the text. */
function itemOf(
  stem: string,
  options: readonly string[],
  proof: string,
  type?: Item["type"],
): Item {
  const start = TEXT.indexOf(proof);
  return {
    id: stem,
    type: type ?? "multiple-choice",
    kind: "what",
    stem,
    options: options.map((text, at) => ({ id: String(at), text, correct: at === 0, why: "" })),
    key: options[0] ?? "",
    evidence: [{ start, end: start + proof.length, quote: proof }],
    form: "",
    factId: stem,
  };
}

const FERRY = "The ferry carries forty people.";
const SALE = "It was sold in 2016 when the bridge was opened.";
const carries = itemOf("How many people does the ferry carry?", ["forty", "sixty"], FERRY);
const sold = itemOf("When was the ferry sold?", ["2016", "2017", "2018", "2019"], SALE);

test("items that ask the same are found, whatever their words", () => {
  const again = itemOf("The ferry takes how many?", ["Forty", "ten"], FERRY);
  expect(appraiseQuiz([carries, sold, again], TEXT).duplicates).toEqual([[0, 2]]);
  expect(appraiseQuiz([carries, sold], TEXT).duplicates).toEqual([]);
});

test("two statements that one sentence proves are no duplicates", () => {
  const one = itemOf("The ferry carries forty people.", ["True", "False"], FERRY, "true-false");
  const two = itemOf("The ferry carries people.", ["True", "False"], FERRY, "true-false");
  expect(appraiseQuiz([one, two], TEXT).duplicates).toEqual([]);
});

test("an item that shows the answer of another is named with it", () => {
  const teller = itemOf(
    "What was opened when the ferry was sold in 2016?",
    ["a bridge", "a pier"],
    SALE,
  );
  expect(appraiseQuiz([carries, teller, sold], TEXT).giveaways).toEqual([{ tells: 1, about: 2 }]);
  expect(appraiseQuiz([carries, sold], TEXT).giveaways).toEqual([]);
});

test("what guessing earns is withheld for few items, and only more than luck is pointed out", () => {
  const long = (at: number) =>
    itemOf(`What is thing ${at}?`, ["a very long answer", "one", "two", "six"], FERRY);
  const even = (at: number) => itemOf(`What is thing ${at}?`, ["one", "two", "six", "ten"], FERRY);
  const few = appraiseGuessing([1, 2, 3, 4].map(long), TEXT);
  expect(few).toEqual({ n: 4, chance: 1, results: null });

  const longest = (items: readonly Item[]) =>
    appraiseGuessing(items, TEXT).results?.find(({ guesser }) => guesser === "longest");
  expect(longest([1, 2, 3, 4, 5].map(even))).toMatchObject({
    right: 1.25,
    isBeyondLuck: false,
    sure: [],
  });
  const statement = itemOf("The ferry sails.", ["True", "False"], FERRY, "true-false");
  expect(longest([statement, ...[1, 2, 3, 4, 5].map(long)])).toMatchObject({
    right: 5,
    isBeyondLuck: true,
    sure: [1, 2, 3, 4, 5],
  });
});
