import "../support/mock-question-writer";
import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/app/_contract/routes";
import { addressOf, bodyFor, bytesOf, type KnownIds, withoutChance } from "../support/api-journey";
import { useMemoryDatabase } from "../support/memory-database";
import {
  joinClassroom,
  makeClassroom,
  startAttempt,
  teacherBrowser,
  writeMarkedQuiz,
} from "../support/school-day";
import { TestBrowser } from "../support/test-browser";

useMemoryDatabase();

const MISSING = "00000000-0000-7000-8000-000000000000";

/** Ids of a class that none of the people below belongs to; there is something behind each of them. */
let theirs: KnownIds;
const people: Record<string, TestBrowser> = { nobody: new TestBrowser() };

beforeAll(async () => {
  const classroom = await makeClassroom();
  const { browser: owner } = await joinClassroom(classroom);
  const { assignmentId, sectionId, quizId } = classroom;
  const attempt = await startAttempt(owner, { assignmentId });
  const roster = await classroom.teacher.call<{ roster: { id: string }[] }>(
    "POST",
    `/api/sections/${sectionId}/students`,
    { names: ["Noa Lind", "Ola Berg"] },
  );
  theirs = {
    attemptId: attempt.id,
    itemId: attempt.items[0]?.id ?? "",
    personId: roster.body.roster[0]?.id ?? "",
    otherPersonId: roster.body.roster[1]?.id ?? "",
    assignmentId,
    sectionId,
    quizId,
  };
  const elsewhere = await makeClassroom();
  people["a teacher of another school"] = await teacherBrowser();
  people["a student of another school"] = (await joinClassroom(elsewhere)).browser;
  people["a student of the same class"] = (await joinClassroom(classroom, "Leo Stern")).browser;
  people["a guest"] = new TestBrowser();
  await writeMarkedQuiz(people["a guest"]);
});

const withIds = routes.filter(
  ({ path }) => (path.includes("{") && !path.includes("{code}")) || path === "/api/attempts",
);

describe.each([
  "nobody",
  "a teacher of another school",
  "a student of another school",
  "a student of the same class",
  "a guest",
])("%s", (who) => {
  test.each(withIds.map(({ method, path }) => [method, path] as const))(
    "gets the same from %s %s for somebody else's id as for a missing one",
    async (method, path) => {
      const browser = people[who]!;
      // A classmate may start the assignment of their own class, so theirs is somebody's quiz.
      const owned = path === "/api/attempts" ? { quizId: theirs["quizId"] ?? "" } : theirs;
      const missing = Object.fromEntries(Object.keys(owned).map((name) => [name, MISSING]));
      const ask = async (ids: KnownIds) => {
        const body = method === "GET" ? undefined : bodyFor(path, ids);
        return browser.copy().call(method, addressOf(path, ids), body);
      };
      const answer = await ask(owned);
      expect(withoutChance(bytesOf(answer))).toBe(withoutChance(bytesOf(await ask(missing))));
      expect([401, 403, 404]).toContain(answer.status);
    },
  );
});

describe("a route for teachers", () => {
  const forTeachers = routes.filter(({ audience }) => audience === "teacher");

  test.each(forTeachers.map(({ method, path }) => [method, path] as const))(
    "%s %s refuses students, guests and people who are not signed in",
    async (method, path) => {
      const statusFor = async (who: string) => {
        const body = method === "GET" ? undefined : bodyFor(path, theirs);
        return (await people[who]!.copy().call(method, addressOf(path, theirs), body)).status;
      };
      expect(await statusFor("a student of the same class")).toBe(403);
      expect(await statusFor("a guest")).toBe(403);
      expect(await statusFor("nobody")).toBe(401);
    },
  );
});
