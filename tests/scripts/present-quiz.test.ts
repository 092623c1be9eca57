import { describe, expect, test } from "vitest";
import { presentQuizAsJson } from "../../scripts/quiz/present-json";
import { presentQuizAsText } from "../../scripts/quiz/present-text";
import { buildQuiz, littleSpan } from "../support/build-quiz";

const plain = { facts: false, explain: false };
const everything = { facts: true, explain: true };
const parsed = (...args: Parameters<typeof presentQuizAsJson>) =>
  JSON.parse(presentQuizAsJson(...args)) as Record<string, unknown>;

describe("the JSON that scripts rely on", () => {
  test("holds the article and exactly the agreed fields of each item", () => {
    expect(parsed(buildQuiz(), plain)).toEqual({
      article: { title: "Bridge closes", text: buildQuiz().article.text },
      items: [
        {
          id: "item-1",
          type: "multiple-choice",
          kind: "who-said",
          stem: "Who said, “We had no choice”?",
          options: [
            { id: "a", text: "Ben Cole", correct: false, why: "Cole is quoted on the cost." },
            { id: "b", text: "Ana Ruiz", correct: true, why: "These are her words." },
          ],
          key: "Ana Ruiz",
          evidence: [littleSpan("“We had no choice,” said Mayor Ana Ruiz.")],
        },
      ],
    });
  });

  test("says how hard an item is expected to be, where that is known", () => {
    const [item] = buildQuiz().items;
    const difficulty = { information: 1, match: 2, distractors: 3, label: "medium" } as const;
    const quiz = buildQuiz({ items: [{ ...item!, difficulty }] });
    expect(parsed(quiz, plain).items).toMatchObject([{ difficulty }]);
  });

  test("adds quotations, mentions and facts with --facts, rejected drafts with --explain", () => {
    const { quotations, mentions, facts, rejected } = parsed(buildQuiz(), everything);
    expect(quotations).toEqual([
      {
        kind: "direct",
        content: littleSpan("We had no choice,"),
        cue: littleSpan("said"),
        source: { ...littleSpan("Mayor Ana Ruiz"), name: "Ana Ruiz" },
      },
    ]);
    expect(mentions).toEqual([{ ...littleSpan("3 May"), type: "date", entity: "2026-05-03" }]);
    expect(facts).toMatchObject([
      { kind: "when", evidence: [littleSpan("The bridge reopens on 3 May.")] },
    ]);
    expect(rejected).toEqual([
      {
        stem: "What reopens?",
        key: "The bridge",
        findings: [{ rule: "key-in-stem", message: "The stem holds the key." }],
      },
    ]);
  });

  test("says null where nobody is named", () => {
    const [quotation] = buildQuiz().quotations;
    const quiz = buildQuiz({ quotations: [{ ...quotation!, cue: null, source: null }] });
    expect(parsed(quiz, everything).quotations).toMatchObject([{ cue: null, source: null }]);
  });

  test("says why there are fewer items than asked for", () => {
    const shortfall = "The article has two sentences.";
    expect(parsed(buildQuiz({ shortfall }), plain).shortfall).toBe(shortfall);
  });
});

describe("the quiz for people", () => {
  test("numbers the questions, ticks the key and shows the evidence", () => {
    expect(presentQuizAsText(buildQuiz(), plain)).toBe(
      [
        "Bridge closes",
        "",
        "1. Who said, “We had no choice”?",
        "     a  Ben Cole",
        "   ✓ b  Ana Ruiz",
        "     Evidence: “We had no choice,” said Mayor Ana Ruiz.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    "Ana Ruiz [direct]: We had no choice,",
    "3 May [date]: 2026-05-03",
    "[when] The bridge reopens on 3 May.",
    "What reopens? → The bridge",
    "key-in-stem: The stem holds the key.",
  ])("shows on request: %s", (line) => {
    expect(presentQuizAsText(buildQuiz(), everything)).toContain(line);
    expect(presentQuizAsText(buildQuiz(), plain)).not.toContain(line);
  });
});
