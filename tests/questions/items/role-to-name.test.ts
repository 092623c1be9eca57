import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askWhatRole, askWhoHoldsRole } from "@/questions/items/forms/role-to-name";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();

function readingOf(text: string) {
  const analysis = analyse({ title: "Bridge opens", text }, model);
  return readArticle(analysis, findEntities(analysis), []);
}

const stemsFor = (text: string): string[] =>
  askWhoHoldsRole(readingOf(`${text} Later ${nameLast(text)} left.`)).map(({ stem }) => stem);

/** Whoever is named first is named again, so that the person is more than a passer-by. */
const nameLast = (text: string): string => /Ana Ruiz/.exec(text)?.[0] ?? "";

test.each([
  [
    "Ana Ruiz, the mayor of Harrowick, opened the bridge on Saturday.",
    ["Who is the mayor of Harrowick?"],
  ],
  [
    "Ana Ruiz, professor of law at Harrowick University, opened the bridge.",
    ["Which of these people is a professor of law at Harrowick University?"],
  ],
  [
    "Ana Ruiz, 54, director of the Harrowick Bridge Trust, said the work was done.",
    ["Who is the director of the Harrowick Bridge Trust?"],
  ],
  [
    "“It is finished,” said Ana Ruiz, a 53-year-old yoga instructor.",
    ["Which of these people is a yoga instructor?"],
  ],
  [
    "“It is finished,” said Ana Ruiz, a Republican strategist from Harrowick.",
    ["Which of these people is a Republican strategist from Harrowick?"],
  ],
])("%s asks %s", (text, stems) => {
  expect(stemsFor(text)).toEqual(stems);
});

test.each([
  [
    "a role that its relative clause narrows",
    "Ana Ruiz – the Harrowick council leader who closed the bridge – spoke on Saturday.",
  ],
  [
    "a role that somebody holds now and another held before",
    "Ana Ruiz, the current mayor of Harrowick, met Ben Okoro, the former mayor of Harrowick.",
  ],
  [
    "an office whose body the article leaves to another sentence",
    "Ana Ruiz, the director of the department, opened the bridge on Saturday.",
  ],
  [
    "a spokesman where there is a spokeswoman",
    "Ana Ruiz, a spokeswoman for Harrowick Rail, met Ben Okoro, a spokesman for Harrowick Rail.",
  ],
  ["one of an order", "The first author, Ana Ruiz, read from the book on Saturday."],
  ["an office that everybody knows", "French President Ana Ruiz opened the bridge on Saturday."],
  ["a class of many", "Ana Ruiz, a Harrowick resident, opened the bridge on Saturday."],
])("%s has no single right answer", (_what, text) => {
  expect(stemsFor(text)).toEqual([]);
});

test("wrong options for a person's job are other people's, worded alike", () => {
  const drafts = askWhatRole(
    readingOf(
      "Architect Ana Ruiz opened the bridge. Ben Okoro, an engineer at Harrowick University, watched. " +
        "Historian Cora Lind wrote about it. Ana Ruiz and Cora Lind left with Ben Okoro.",
    ),
  );
  const asked = drafts.find(({ stem }) => stem.includes("Cora Lind"));
  expect(asked?.key).toMatch(/istorian$/);
  const options = [asked?.key ?? "", ...(asked?.distractors ?? []).map(({ text }) => text)];
  expect(new Set(options.map((text) => /^An? /.test(text))).size).toBe(1);
});

test("where nobody else has a role, one thing of the person's own is changed", () => {
  const [draft] = askWhatRole(
    readingOf("Ana Ruiz, the finance director of Oxfam, opened the bridge. Ana Ruiz left early."),
  );
  expect(draft?.key).toBe("Finance director of Oxfam");
  const options = (draft?.distractors ?? []).map(({ text }) => text);
  expect(options.length).toBeGreaterThanOrEqual(3);
  expect(options.every((text) => text.endsWith("Oxfam") && text !== draft?.key)).toBe(true);
});

test("a member of the government is set beside other members of it", () => {
  const [draft] = askWhatRole(
    readingOf("Ana Ruiz, the home secretary, opened the bridge. Ana Ruiz left early."),
  );
  expect(draft?.key).toBe("Home secretary");
  const options = (draft?.distractors ?? []).map(({ text }) => text);
  expect(options).toContain("Foreign secretary");
  expect(options).not.toContain("Interior secretary");
});

test("what happened to somebody is no role", () => {
  const drafts = askWhatRole(
    readingOf("The town mourned the death of Ana Ruiz, a painter. Ana Ruiz was 70."),
  );
  expect(drafts.map(({ key }) => key)).not.toContain("Death");
});

test("who is a member of a party or a parliament is not asked: other politicians are members too", () => {
  const text =
    "Ana Ruiz, a Republican representative, and Ben Okoro, the chairman of the House finance committee, met. " +
    "Ana Ruiz left early. Ben Okoro stayed. Cara Lind, a hydrologist at Coldmoor University, spoke. Cara Lind smiled.";
  expect(askWhoHoldsRole(readingOf(text)).map(({ key }) => key)).not.toContain("Ana Ruiz");
  const offered = askWhatRole(readingOf(text))
    .filter(({ stem }) => stem.includes("Okoro"))
    .flatMap(({ distractors }) => distractors.map((one) => one.text));
  expect(offered.join(" ")).not.toMatch(/representative/);
});

test("a rival of nobody in particular is no role", () => {
  const drafts = askWhatRole(
    readingOf("Former presidential rival Ana Ruiz opened the bridge. Ana Ruiz left early."),
  );
  expect(drafts).toEqual([]);
});
