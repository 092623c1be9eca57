import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Quiz, writeQuiz } from "@/questions";
import { readLanguageModel } from "@/questions/language/model-file";
import { checkGolden } from "@/tests/support/golden";

const folder = path.resolve(import.meta.dirname, "../../questions/samples");
const samples = fs.readdirSync(folder).filter((name) => name.endsWith(".txt"));
const model = readLanguageModel();

function readArticle(file: string) {
  const [title = "", ...rest] = fs.readFileSync(path.join(folder, file), "utf8").split("\n");
  return { title, text: rest.join("\n").trim() };
}

/** A quiz as its golden file shows it: kinds, stems, options with the key starred, evidence offsets. */
function printQuiz({ items }: Quiz): string {
  return items
    .map(({ kind, form, stem, options, evidence }) =>
      [
        `${kind} (${form}): ${stem}`,
        ...options.map(({ correct, text }) => `  ${correct ? "*" : "-"} ${text}`),
        `  evidence ${evidence.map(({ start, end }) => `${start}-${end}`).join(", ")}`,
      ].join("\n"),
    )
    .join("\n\n");
}

describe.each(samples)("the quiz of %s", (file) => {
  const article = readArticle(file);
  const quiz = writeQuiz(article, model);

  test("has eight items or more, of at least four kinds", () => {
    expect(quiz.items.length).toBeGreaterThanOrEqual(8);
    expect(new Set(quiz.items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });

  test("quotes its evidence exactly", () => {
    const spans = quiz.items.flatMap(({ evidence, options }) => [
      ...evidence,
      ...options.flatMap((option) => option.evidence ?? []),
    ]);
    for (const { start, end, quote } of spans) expect(article.text.slice(start, end)).toBe(quote);
  });

  test("has one key an item, two to four options, and a reason for each", () => {
    for (const { options, key } of quiz.items) {
      expect(options.filter(({ correct }) => correct).map(({ text }) => text)).toEqual([key]);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(4);
      expect(options.every(({ why }) => why.length > 0)).toBe(true);
      expect(options.map(({ id }) => id)).toEqual(["a", "b", "c", "d"].slice(0, options.length));
    }
  });

  test("asks about no fact twice", () => {
    const facts = quiz.items.map(({ factId }) => factId);
    expect(new Set(facts).size).toBe(facts.length);
  });

  test("reads as its golden file says", () => {
    checkGolden(`quizzes/${file}`, printQuiz(quiz));
  });
});

test("the same article and seed give the same quiz, whatever was read between", () => {
  const [first, second] = samples.map(readArticle);
  const before = writeQuiz(first!, model);
  writeQuiz(second!, model);
  expect(writeQuiz(first!, model)).toEqual(before);
});

test("another seed gives another form", () => {
  const article = readArticle(samples[0]!);
  const forms = ["a", "b"].map((seed) => printQuiz(writeQuiz(article, model, { seed })));
  expect(forms[0]).not.toBe(forms[1]);
});

const sentences = (count: number, sentence: string) =>
  Array.from({ length: count }, () => sentence).join(" ");

test.each([
  ["nothing", "", /the text is empty/],
  ["a note", "Eggs, milk, bread. Call mum!", /only 5 words/],
  [
    "a headline",
    "Harrowick council backs a movable flood wall along the River Ester",
    /only 11 words/,
  ],
  [
    "another language",
    sentences(9, "Der Stadtrat hat am Dienstag den Bau einer neuen Mauer am Fluss beschlossen."),
    /not read like English/,
  ],
  [
    "a list",
    Array.from({ length: 40 }, (_, at) => `The old mill ${at} of the town`).join("\n"),
    /a list, a table or headings/,
  ],
  [
    "opinions",
    sentences(12, "It would be so much better if that were not what they always say about it."),
    /lean on each other/,
  ],
])("%s ends in no quiz and says why", (_what, text, reason) => {
  const quiz = writeQuiz({ title: "Harrowick", text }, model);
  expect(quiz.items).toEqual([]);
  expect(quiz.shortfall).toMatch(/not enough to ask about/);
  expect(quiz.shortfall).toMatch(reason);
});

test("an article about one person says that it speaks of one only", () => {
  const text =
    "Ana Ruiz runs the old paper mill by the harbour. “We make bread for all of the schools here,” Ana Ruiz said. " +
    "“The ovens are old and the people of the town love them,” Ruiz said. Ana Ruiz bought the mill. Ruiz sold the boats of the mill. " +
    "“Every morning the bakers carry flour up the hill to the ovens,” Ana Ruiz said. Ruiz repaired the roof of the mill. " +
    "“The children of the town come and look at the ovens,” Ruiz said.";
  const { items, shortfall } = writeQuiz({ title: "The mill", text }, model);
  expect(items.length).toBeLessThan(10);
  expect(shortfall).toMatch(/one person/);
});

test.each([
  ["a condition", "If the council agrees, Ana Ruiz will open the bridge on Saturday."],
  ["a denial", "Ana Ruiz did not open the new bridge in Harrowick on Saturday."],
  ["a wish", "Ana Ruiz hoped that Ben Okoro would open the new bridge on Saturday."],
  ["a question", "Did Ana Ruiz open the new bridge in Harrowick on Saturday?"],
  ["a guess", "Ana Ruiz probably opened the new bridge in Harrowick on Saturday."],
])("%s is not asked about as if it had happened", (_what, sentence) => {
  const text = `${sentence} Cara Lind, Dan Moe and Eve Holm live there.`;
  const { items } = writeQuiz({ title: "Bridge", text }, model);
  expect(items.map(({ stem }) => stem)).toEqual([]);
});

test("who was told something did not do what was told", () => {
  const text =
    "Officials tell BBC News every claim will be assessed fairly. The Home Office, Border Force and Refugee Council " +
    "in Harrowick agree with Sky News and the Red Cross in Coldmoor that the forms are long.";
  const { items } = writeQuiz({ title: "Forms", text }, model);
  expect(items.map(({ key }) => key)).not.toContain("BBC News");
});
