import { describe, expect, test } from "vitest";
import type { AssignmentListForStudent } from "@/app/_contract/assignments";
import type { QuizForTeacher, QuizList } from "@/app/_contract/quizzes";
import { type SampleSignIns, seedSamples } from "@/app/_server/operations/seed-samples";
import { signInLines } from "@/app/_server/sign-in-lines";
import { useMemoryDatabase } from "../support/memory-database";
import { expectStatus } from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

const database = useMemoryDatabase();

/** What the pages rely on: option ids that only name places, and evidence that stands in its sentence. */
function checkQuiz({ article, items }: QuizForTeacher): void {
  const sentences = article.blocks.flatMap((block) => block.sentences);
  expect(items.length).toBeGreaterThan(0);
  for (const { type, options, evidence } of items) {
    expect(options.map(({ id }) => id).join("")).toBe("abcd".slice(0, options.length));
    expect(evidence).not.toEqual([]);
    for (const { sentence, start, end, quote } of evidence) {
      expect(sentences[sentence]?.text.slice(start, end)).toBe(quote);
    }
    for (const { sentence, text } of type === "select-evidence" ? options : []) {
      expect(sentences[sentence ?? -1]?.text).toBe(text);
    }
  }
}

describe("an empty database", () => {
  let signIns: SampleSignIns;

  test("is filled once, even when two servers start at the same time", async () => {
    const { db } = await database();
    const filled = (await Promise.all([seedSamples(db), seedSamples(db)])).filter(
      (result) => result !== null,
    );
    expect(filled).toHaveLength(1);
    signIns = filled[0]!;
    expect(await seedSamples(db)).toBeNull();
  });

  test("gets a teacher who signs in with the printed password and has a quiz for each sample", async () => {
    const browser = new TestBrowser();
    expectStatus(await browser.call("POST", "/api/auth/sign-in/email", signIns.teacher), 200);
    const { quizzes } = expectStatus(await browser.call<QuizList>("GET", "/api/quizzes"), 200);
    expect(quizzes).toHaveLength(7);
    for (const { id } of quizzes) {
      const answer = await browser.call<QuizForTeacher>("GET", `/api/quizzes/${id}`);
      checkQuiz(expectStatus(answer, 200));
    }
  });

  test("gets a student who signs in with the printed return code and has an assignment", async () => {
    const browser = new TestBrowser();
    const { returnCode } = signIns.student;
    expectStatus(await browser.call("POST", "/api/return", { returnCode }), 200);
    const list = await browser.call<AssignmentListForStudent>("GET", "/api/student/assignments");
    expect(expectStatus(list, 200).assignments).toMatchObject([{ state: "not-started" }]);
  });

  test("prints where to sign in at each start, the sample passwords at the first alone", () => {
    const printed = signInLines(signIns).join("\n");
    expect(printed).toContain(signIns.teacher.password);
    expect(printed).toContain(signIns.student.returnCode);
    expect(signInLines(null).join("\n")).toContain("/sign-in");
  });
});
