import "../support/mock-question-writer";
import { describe, expect, test } from "vitest";
import type { AssignmentListForStudent, AssignmentResults } from "@/app/_contract/assignments";
import type { JoinableSection, Joined } from "@/app/_contract/joining";
import type { Me } from "@/app/_contract/people";
import type {
  Roster,
  SectionCreated,
  SectionForTeacher,
  SignInReset,
} from "@/app/_contract/sections";
import { useMemoryDatabase } from "../support/memory-database";
import {
  answerAll,
  type Classroom,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();

async function enrol({ teacher, sectionId }: Classroom, names: string[]) {
  const path = `/api/sections/${sectionId}/students`;
  return expectStatus(await teacher.call<Roster>("POST", path, { names }), 201).roster;
}

const nameOf = async (browser: TestBrowser) =>
  expectStatus(await browser.call<Me>("GET", "/api/me"), 200).person?.name ?? null;

describe("joining", () => {
  test("offers the names that are free, and gives each to one student", async () => {
    const classroom = await makeClassroom();
    const [ben] = await enrol(classroom, ["Ben Carr", "Cleo Diaz"]);
    const { joinCode: code } = classroom;
    const browser = new TestBrowser();
    const names = async () => {
      const answer = await browser.call<JoinableSection>("GET", `/api/join/${code.toLowerCase()}`);
      const { section, roster } = expectStatus(answer, 200);
      expect(section).toEqual({ name: "7b", teacher: "Ada Berg" });
      return roster.map(({ name }) => name);
    };
    expect(await names()).toEqual(["Ben Carr", "Cleo Diaz"]);
    const choice = { code, personId: ben?.id };
    const joined = expectStatus(await browser.call<Joined>("POST", "/api/join", choice), 201);
    expect(joined).toMatchObject({ name: "Ben Carr", section: { name: "7b" } });
    expect(await nameOf(browser)).toBe("Ben Carr");
    expect(await names()).toEqual(["Cleo Diaz"]);
    const second = await new TestBrowser().call("POST", "/api/join", choice);
    expect([second.status, second.body.error.code]).toEqual([409, "name-taken"]);
  });

  test("under a typed name that is free on the roster takes that name", async () => {
    const classroom = await makeClassroom();
    await enrol(classroom, ["Ben Carr"]);
    await joinClassroom(classroom, "ben carr");
    await joinClassroom(classroom, "Ben Carr");
    const path = `/api/sections/${classroom.sectionId}`;
    const page = await classroom.teacher.call<SectionForTeacher>("GET", path);
    // The second Ben is another child, whom nobody had put on the roster.
    expect(expectStatus(page, 200).roster).toMatchObject([
      { name: "Ben Carr", signedIn: true },
      { name: "Ben Carr", signedIn: true },
    ]);
  });

  test("on a teacher's device signs the teacher out", async () => {
    const classroom = await makeClassroom();
    const wish = { code: classroom.joinCode, name: "Mia Okoro" };
    expectStatus(await classroom.teacher.call<Joined>("POST", "/api/join", wish), 201);
    expect(await nameOf(classroom.teacher)).toBe("Mia Okoro");
  });

  test("ends for an old code when the teacher makes a new one", async () => {
    const { teacher, sectionId, joinCode } = await makeClassroom();
    const path = `/api/sections/${sectionId}`;
    const change = await teacher.call<SectionCreated>("PATCH", path, { newJoinCode: true });
    const { joinCode: fresh } = expectStatus(change, 200);
    const status = async (code: string) =>
      (await new TestBrowser().call("GET", `/api/join/${code}`)).status;
    expect(await status(joinCode)).toBe(404);
    expect(await status(fresh)).toBe(200);
  });
});

describe("returning", () => {
  test("takes the code as people type it, on a device of its own", async () => {
    const { returnCode } = await joinClassroom(await makeClassroom(), "Mia Okoro");
    const typed = returnCode.replaceAll("-", " ").toUpperCase();
    const browser = new TestBrowser();
    expectStatus(await browser.call("POST", "/api/return", { returnCode: typed }), 200);
    expect(await nameOf(browser)).toBe("Mia Okoro");
  });

  test("needs the new code, and a new sign-in everywhere, after a teacher's reset", async () => {
    const classroom = await makeClassroom();
    const { browser, returnCode } = await joinClassroom(classroom);
    const path = `/api/sections/${classroom.sectionId}`;
    const page = await classroom.teacher.call<SectionForTeacher>("GET", path);
    const [student] = expectStatus(page, 200).roster;
    const reset = await classroom.teacher.call<SignInReset>(
      "POST",
      `${path}/students/${student?.id}/reset-sign-in`,
    );
    const { returnCode: fresh } = expectStatus(reset, 200);
    expect(await nameOf(browser)).toBeNull();
    const status = async (code: string) =>
      (await new TestBrowser().call("POST", "/api/return", { returnCode: code })).status;
    expect(await status(returnCode)).toBe(404);
    expect(await status(fresh)).toBe(200);
  });

  test("does not work after signing out with the old cookie", async () => {
    const { browser } = await joinClassroom(await makeClassroom());
    const stolen = browser.copy();
    expectStatus(await browser.call("POST", "/api/sign-out"), 204);
    expect(await nameOf(browser)).toBeNull();
    expect(await nameOf(stolen)).toBeNull();
  });
});

describe("a teacher's results", () => {
  test("tell who has not started, is working and is done, and who chose what", async () => {
    const classroom = await makeClassroom(0);
    const { teacher, assignmentId } = classroom;
    await enrol(classroom, ["Cleo Diaz"]);
    const ben = (await joinClassroom(classroom, "Ben Carr")).browser;
    const ana = (await joinClassroom(classroom, "Ana Abel")).browser;
    await answerAll(ben, await startAttempt(ben, { assignmentId }), 0);
    const attempt = await startAttempt(ana, { assignmentId });
    await answerAll(ana, attempt, 1);
    expectStatus(await ana.call("POST", `/api/attempts/${attempt.id}/submit`, {}), 200);

    const path = `/api/assignments/${assignmentId}/results`;
    const results = expectStatus(await teacher.call<AssignmentResults>("GET", path), 200);
    expect(results.students).toMatchObject([
      { name: "Ana Abel", state: "done", answered: 6, score: { earned: 0, possible: 6 } },
      { name: "Ben Carr", state: "working", answered: 6, score: null },
      { name: "Cleo Diaz", state: "not-started", answered: 0, score: null },
    ]);
    expect(results.items[0]).toMatchObject({ n: 1, facility: 0 });
    expect(results.items[0]?.options.map(({ count }) => count)).toEqual([0, 1, 0, 0]);

    const list = await ana.call<AssignmentListForStudent>("GET", "/api/student/assignments");
    expect(expectStatus(list, 200).assignments).toMatchObject([
      { id: assignmentId, state: "done", attemptId: attempt.id, score: { earned: 0, possible: 6 } },
    ]);
  });

  test("keep the items that were assigned when the quiz is edited afterwards", async () => {
    const { teacher, quizId, assignmentId } = await makeClassroom();
    const path = `/api/assignments/${assignmentId}/results`;
    const before = expectStatus(await teacher.call<AssignmentResults>("GET", path), 200);
    const itemPath = `/api/quizzes/${quizId}/items/${before.items[0]?.id}`;
    const edited = await teacher.call<{ version: number; items: unknown[] }>("DELETE", itemPath);
    const quiz = expectStatus(edited, 200);
    expect([quiz.version, quiz.items.length]).toEqual([2, 5]);
    const after = expectStatus(await teacher.call<AssignmentResults>("GET", path), 200);
    expect(after.items).toHaveLength(6);
  });
});

describe("deleting a student", () => {
  test("deletes their attempts and ends their sessions and code", async () => {
    const classroom = await makeClassroom();
    const { teacher, sectionId, assignmentId } = classroom;
    const { browser, returnCode } = await joinClassroom(classroom);
    const attempt = await startAttempt(browser, { assignmentId });
    const path = `/api/assignments/${assignmentId}/results`;
    const students = async () =>
      expectStatus(await teacher.call<AssignmentResults>("GET", path), 200).students;
    const [student] = await students();
    const place = `/api/sections/${sectionId}/students/${student?.id}`;
    expectStatus(await teacher.call("DELETE", place), 204);
    expect(await students()).toEqual([]);
    expect((await browser.call("GET", `/api/attempts/${attempt.id}`)).status).toBe(401);
    expect((await browser.call("POST", "/api/return", { returnCode })).status).toBe(404);
    expect((await teacher.call("DELETE", place)).status).toBe(404);
  });
});
