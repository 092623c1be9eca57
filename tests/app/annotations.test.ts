import "../support/mock-question-writer";
import { beforeAll, expect, test } from "vitest";
import type { AnnotationList } from "@/app/_contract/annotations";
import { useMemoryDatabase } from "../support/memory-database";
import {
  type Classroom,
  expectStatus,
  joinClassroom,
  makeClassroom,
  startAttempt,
} from "../support/school-day";

useMemoryDatabase();

let classroom: Classroom;

beforeAll(async () => {
  classroom = await makeClassroom(0);
});

async function begin() {
  const { browser, returnCode } = await joinClassroom(classroom, `Student ${Math.random()}`);
  const { id } = await startAttempt(browser, { assignmentId: classroom.assignmentId });
  const path = `/api/attempts/${id}/annotations`;
  return {
    browser,
    returnCode,
    id,
    mark: (place: string, body: unknown) => browser.call("PUT", `${path}/${place}`, body),
    list: async (as = browser) =>
      expectStatus(await as.call<AnnotationList>("GET", path), 200).annotations,
  };
}

test("a mark is there on another device, and after handing in", async () => {
  const { browser, returnCode, id, mark, list } = await begin();
  expectStatus(await mark("0.0-0.9", { note: "Who?", revision: 1 }), 200);
  expectStatus(await browser.call("POST", `/api/attempts/${id}/submit`, {}), 200);
  expectStatus(await mark("1.0-1.4", { note: "", revision: 1 }), 200);
  const tablet = browser.copy();
  expectStatus(await tablet.call("POST", "/api/return", { returnCode }), 200);
  expect(await list(tablet)).toEqual([
    { place: "0.0-0.9", note: "Who?", revision: 1 },
    { place: "1.0-1.4", note: "", revision: 1 },
  ]);
});

test("an older revision is answered with the newer one that stands", async () => {
  const { mark } = await begin();
  await mark("0.0-0.9", { note: null, revision: 4 });
  const late = expectStatus(await mark("0.0-0.9", { note: "late", revision: 3 }), 200);
  expect(late).toEqual({ place: "0.0-0.9", note: null, revision: 4 });
});

test.each(["words", "0.0", "0.0-0.9'--", "12345.0-1.1"])(
  "the place %j is refused",
  async (place) => {
    const { mark } = await begin();
    const refused = await mark(encodeURIComponent(place), { note: "", revision: 1 });
    expect(refused.status).toBe(400);
  },
);

test("a note that is too long is refused, and says how long it may be", async () => {
  const { mark } = await begin();
  const refused = await mark("0.0-0.9", { note: "x".repeat(1001), revision: 1 });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("1000");
});

test("the teacher of the class can't read them", async () => {
  const { id, mark } = await begin();
  await mark("0.0-0.9", { note: "mine", revision: 1 });
  const asked = await classroom.teacher.call("GET", `/api/attempts/${id}/annotations`);
  expect(asked.status).toBe(404);
});
