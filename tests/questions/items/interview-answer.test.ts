import { describe, expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { readArticle } from "@/questions/facts/read-article";
import { askHowItWasAnswered } from "@/questions/items/forms/interview-answer";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";
import { findQuotations } from "@/questions/quotations/find-quotations";
import type { Draft } from "@/questions/types";

const model = readLanguageModel();

function draftsFor(lines: readonly string[]): Draft[] {
  const analysis = analyse({ title: "Interview with a beekeeper", text: lines.join("\n") }, model);
  const entities = findEntities(analysis);
  return askHowItWasAnswered(readArticle(analysis, entities, findQuotations(analysis, entities)));
}

const TURNS = [
  "Why did you start to keep bees?",
  "My grandfather left me four old hives. They stood behind the barn for two summers. Nobody in the village wanted honey from a child.",
  "What does a bad winter cost you?",
  "Half of the colonies die when the frost comes late. I buy new queens from a farm in the south. The bank lends me the money every spring.",
  "Who buys most of the honey?",
  "Three bakeries in the city take almost all of it. A hotel orders the rest for its guests. My neighbours pay with eggs and firewood.",
  "Are you afraid of them?",
  "Years ago a swarm landed on my hat in the garden. I stood there for an hour without moving. The dog hid under the tractor.",
];

describe("an answer in an interview", () => {
  test("is asked for beside parts of other answers, each with its question", () => {
    const [first] = draftsFor(TURNS);
    expect(first).toMatchObject({
      stem: "In the interview, how is the question “Why did you start to keep bees?” answered?",
      kind: "what-said",
    });
    expect(first?.key).toContain("My grandfather left me four old hives.");
    expect(first?.distractors.map(({ text }) => text)).toContain(
      "“The bank lends me the money every spring.”",
    );
    expect(first?.distractors.map(({ why }) => why).join()).not.toContain("keep bees");
  });

  test("is not asked for where the question needs the one before it", () => {
    expect(
      draftsFor(TURNS)
        .map(({ stem }) => stem)
        .join(),
    ).not.toContain("afraid of them");
  });

  test("is not looked for in a text with a question or two", () => {
    expect(draftsFor(TURNS.slice(0, 4))).toEqual([]);
  });
});
