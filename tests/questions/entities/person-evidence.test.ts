import { expect, test } from "vitest";
import { findEntities } from "@/questions/entities/find-entities";
import { analyse } from "@/questions/language/analyse";
import { readLanguageModel } from "@/questions/language/model-file";

const model = readLanguageModel();
/** What the forms and the wrong options ask of somebody whom they take for a person. */
const SURE = 0.6;

const surePeople = (text: string): string[] =>
  findEntities(analyse({ title: "", text }, model))
    .filter(({ type, confidence }) => type === "person" && confidence >= SURE)
    .map(({ name }) => name);

test.each([
  ["They met at a shop called Nyota Wema and drank tea.", "Nyota Wema"],
  ["The drumming group Ola Tunde played for an hour.", "Ola Tunde"],
  ["Her Tree Therapy Drawing Book sold out.", "Tree Therapy Drawing Book"],
  ["A tour of the Fern Cave ends at noon.", "Fern Cave"],
])("%s names no person", (text, name) => {
  expect(surePeople(text)).not.toContain(name);
});

test.each([
  ["Kosuke Amari, who wrote the book, lives in Leeds.", "Kosuke Amari"],
  [
    "The letters went to the Hannah Clinton campaign, and Hannah Clinton read them.",
    "Hannah Clinton",
  ],
  ["Engineer Bela Nkomo fixed the bridge.", "Bela Nkomo"],
])("%s names one", (text, name) => {
  expect(surePeople(text)).toContain(name);
});
