import { expect, request as requests, type APIRequestContext } from "@playwright/test";

/** A class of a new teacher with one assignment, made through the API. */
export interface TestClass {
  readonly joinCode: string;
  readonly sectionName: string;
}

let teachers = 0;

/** Signs a teacher up and gives their class, with `names` on its roster, the quiz of a sample. */
export async function makeClass(baseURL: string, names: readonly string[]): Promise<TestClass> {
  const request = await requests.newContext({
    baseURL,
    extraHTTPHeaders: { origin: baseURL },
  });
  teachers += 1;
  const email = `teacher-${process.pid}-${teachers}@school.example`;
  await post(request, "/api/auth/sign-up/email", {
    name: "Ms Okafor",
    email,
    password: "correct horse battery",
  });
  const sectionName = "English 8b";
  const section = await post(request, "/api/sections", { name: sectionName });
  await post(request, `/api/sections/${String(section["id"])}/students`, { names });
  const quiz = await post(request, "/api/quizzes", { sampleId: "flood-wall" });
  await post(request, "/api/assignments", {
    quizId: quiz["quizId"],
    sectionId: section["id"],
    dueAt: "2099-12-01T15:00:00Z",
  });
  await request.dispose();
  return { joinCode: String(section["joinCode"]), sectionName };
}

async function post(
  request: APIRequestContext,
  path: string,
  data: unknown,
): Promise<Record<string, unknown>> {
  const response = await request.post(path, { data });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}
