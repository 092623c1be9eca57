import "../support/mock-question-writer";
import { beforeAll, describe, expect, test } from "vitest";
import type { AssignmentCreated } from "@/app/_contract/assignments";
import type { WordMeanings } from "@/app/_contract/meanings";
import { findMeanings } from "@/app/_server/meanings/find-meanings";
import { useMemoryDatabase } from "../support/memory-database";
import {
  type Classroom,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

describe("the meanings of a word", () => {
  test.each([
    ["ceasefire", "noun", "a state of peace agreed to between opponents"],
    ["peace-keeper", "noun", "someone who keeps peace"],
    ["Security Council", "noun", "a permanent council of the United Nations"],
    ["agreed", "verb", "be in accord; be in agreement"],
    ["troops", "noun", "soldiers collectively"],
    ["Putin’s", "noun", "Russian statesman"],
    ["likely", "adjective", "has a good chance of being the case or of coming about"],
    ["quickly,", "adverb", "with speed"],
    ["a", "noun", "a metric unit of length"],
    ["zymurgy", "noun", "the branch of chemistry concerned with fermentation"],
  ])("%s is found: %s, %s", async (word, partOfSpeech, gloss) => {
    const meanings = await findMeanings(word);
    const fits = meanings.filter((each) => each.gloss.startsWith(gloss));
    expect(
      fits.map((each) => each.partOfSpeech),
      JSON.stringify(meanings),
    ).toContain(partOfSpeech);
  });

  test.each(["Witkoff", "", "…", "a b", "zzzz", "42x"])("%j is not listed", async (word) =>
    expect(await findMeanings(word)).toEqual([]),
  );

  test("are a few, the commonest part of speech first, and without examples", async () => {
    const meanings = await findMeanings("said");
    expect(meanings[0]).toMatchObject({ lemma: "say", partOfSpeech: "verb" });
    expect(meanings.length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(meanings)).not.toContain('\\"');
  });

  test("have a place in a class", async () => {
    for (const { gloss } of await findMeanings("screw")) expect(gloss).not.toContain("intercourse");
  });
});

describe("a student at a quiz", () => {
  let classroom: Classroom;

  beforeAll(async () => {
    classroom = await makeClassroom(0);
  });

  async function attemptAt(assignmentId: string) {
    const { browser } = await joinClassroom(classroom, `Student ${Math.random()}`);
    const { id } = await startAttempt(browser, { assignmentId });
    return (word: string) =>
      browser.call<WordMeanings>("GET", `/api/attempts/${id}/meanings/${encodeURIComponent(word)}`);
  }

  test("looks a word up", async () => {
    const lookUp = await attemptAt(classroom.assignmentId);
    expect(expectStatus(await lookUp("bridges"), 200).meanings[0]).toMatchObject({
      lemma: "bridge",
    });
    expect((await lookUp("x".repeat(61))).status).toBe(400);
  });

  test("reads why not, where the teacher has switched it off", async () => {
    const { quizId, sectionId, teacher } = classroom;
    const wish = { quizId, sectionId, wordMeanings: false };
    const set = await teacher.call<AssignmentCreated>("POST", "/api/assignments", wish);
    const lookUp = await attemptAt(expectStatus(set, 201).id);
    const refused = await lookUp("bridges");
    expect(refused.status).toBe(403);
    expect(refused.text).toContain("switched the meanings of words off");
  });

  test.each([true, false])("knows beforehand whether it may: %s", async (wordMeanings) => {
    const { quizId, sectionId, teacher } = classroom;
    const wish = { quizId, sectionId, wordMeanings };
    const set = await teacher.call<AssignmentCreated>("POST", "/api/assignments", wish);
    const { browser } = await joinClassroom(classroom);
    const attempt = await startAttempt(browser, { assignmentId: expectStatus(set, 201).id });
    expect(attempt.wordMeanings).toBe(wordMeanings);
  });
});
