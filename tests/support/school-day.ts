import type { AssignmentCreated } from "@/app/_contract/assignments";
import type { AttemptForStudent, AttemptStarted } from "@/app/_contract/attempts";
import type { Joined } from "@/app/_contract/joining";
import type { QuizCreated } from "@/app/_contract/quizzes";
import type { SectionCreated } from "@/app/_contract/sections";
import { markedArticle } from "./marked-quiz";
import { type Answer, TestBrowser } from "./test-browser";

let accounts = 0;

/** The answer's body, where the status is the expected one; else the test fails with what came. */
export function expectStatus<Body>(answer: Answer<Body>, status: number): Body {
  if (answer.status === status) return answer.body;
  throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
}

/** A teacher's browser, signed in to an account of its own. */
export async function teacherBrowser(): Promise<TestBrowser> {
  const browser = new TestBrowser();
  accounts += 1;
  const account = {
    name: "Ada Berg",
    email: `ada${accounts}@hill.example`,
    password: "correct horse",
  };
  expectStatus(await browser.call("POST", "/api/auth/sign-up/email", account), 201);
  return browser;
}

/** Writes the marked quiz; `keyIndex` says which option is right. */
export async function writeMarkedQuiz(browser: TestBrowser, keyIndex = 0): Promise<string> {
  const wish = { ...markedArticle, seed: String(keyIndex) };
  return expectStatus(await browser.call<QuizCreated>("POST", "/api/quizzes", wish), 201).quizId;
}

/** A section with an assigned quiz. */
export interface Classroom {
  readonly teacher: TestBrowser;
  readonly sectionId: string;
  readonly joinCode: string;
  readonly quizId: string;
  readonly assignmentId: string;
}

/** A teacher who has assigned the marked quiz to a section. */
export async function makeClassroom(keyIndex = 0): Promise<Classroom> {
  const teacher = await teacherBrowser();
  const quizId = await writeMarkedQuiz(teacher, keyIndex);
  const section = await teacher.call<SectionCreated>("POST", "/api/sections", { name: "7b" });
  const { id: sectionId, joinCode } = expectStatus(section, 201);
  const wish = { quizId, sectionId };
  const assignment = await teacher.call<AssignmentCreated>("POST", "/api/assignments", wish);
  const { id: assignmentId } = expectStatus(assignment, 201);
  return { teacher, sectionId, joinCode, quizId, assignmentId };
}

/** A student who joined under a typed name. */
export async function joinClassroom(
  { joinCode }: Classroom,
  name = "Mia Okoro",
): Promise<{ browser: TestBrowser; returnCode: string }> {
  const browser = new TestBrowser();
  const joined = await browser.call<Joined>("POST", "/api/join", { code: joinCode, name });
  return { browser, returnCode: expectStatus(joined, 201).returnCode };
}

/** Starts an attempt and reads it. */
export async function startAttempt(
  browser: TestBrowser,
  at: { quizId: string } | { assignmentId: string },
): Promise<AttemptForStudent> {
  const started = await browser.call<AttemptStarted>("POST", "/api/attempts", at);
  const { attemptId } = expectStatus(started, 201);
  const attempt = await browser.call<AttemptForStudent>("GET", `/api/attempts/${attemptId}`);
  return expectStatus(attempt, 200);
}

/** Answers every item with the option at that index, or the last one of an item with fewer. */
export async function answerAll(
  browser: TestBrowser,
  { id, items }: AttemptForStudent,
  optionIndex: number,
): Promise<void> {
  for (const item of items) {
    const optionId = (item.options[optionIndex] ?? item.options.at(-1))?.id;
    const path = `/api/attempts/${id}/responses/${item.id}`;
    expectStatus(await browser.call("PUT", path, { optionId, revision: 1 }), 200);
  }
}
