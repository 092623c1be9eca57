import { expect, type APIRequestContext } from "@playwright/test";

/** What an API answers with, as far as a walk reads it. */
export type Sent = Record<string, string>;

/** Sends JSON as a page of the site would, and gives back what came; the test fails where it is refused. */
export async function send(
  request: APIRequestContext,
  origin: string,
  method: "post" | "put",
  path: string,
  data: object,
): Promise<Sent> {
  const response = await request[method](path, { data, headers: { origin } });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return (await response.json()) as Sent;
}

/** A new teacher's class with the quiz of a sample assigned to it. */
export interface Lesson {
  readonly sectionId: string;
  readonly joinCode: string;
  readonly quizId: string;
  readonly assignmentId: string;
}

let lessons = 0;

/** Signs a teacher up in this request context, and assigns the sample on the flood wall to their class. */
export async function makeLesson(
  request: APIRequestContext,
  origin: string,
  sectionName = "8b English",
): Promise<Lesson> {
  const post = (path: string, data: object) => send(request, origin, "post", path, data);
  lessons += 1;
  await post("/api/auth/sign-up/email", {
    name: "Ms Okafor",
    email: `lesson-${process.pid}-${lessons}@school.example`,
    password: "a long enough password",
  });
  const { id: sectionId = "", joinCode = "" } = await post("/api/sections", { name: sectionName });
  const { quizId = "" } = await post("/api/quizzes", { sampleId: "flood-wall" });
  const { id: assignmentId = "" } = await post("/api/assignments", { quizId, sectionId });
  return { sectionId, joinCode, quizId, assignmentId };
}
