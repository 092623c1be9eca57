import type { AttemptForStudent, AttemptStarted } from "../../app/_contract/attempts";
import type { QuizCreated } from "../../app/_contract/quizzes";
import { requestJson } from "./request";

export interface OpenAttempt {
  readonly url: string;
  readonly id: string;
  readonly cookie: string;
  readonly items: AttemptForStudent["items"];
}

async function startAttempt(origin: string): Promise<OpenAttempt> {
  const quiz = await requestJson("POST", `${origin}/api/quizzes`, {
    json: { sampleId: "flood-wall" },
  });
  const cookie = quiz.cookie ?? "";
  const started = await requestJson("POST", `${origin}/api/attempts`, {
    json: { quizId: (quiz.json as QuizCreated).quizId },
    cookie,
  });
  const id = (started.json as AttemptStarted).attemptId;
  const url = `${origin}/api/attempts/${id}`;
  const attempt = await requestJson("GET", url, { cookie });
  return { url, id, cookie, items: (attempt.json as AttemptForStudent).items };
}

/** Has a number of guests start a quiz of their own, one after the other. */
export async function startAttempts(origin: string, count: number): Promise<OpenAttempt[]> {
  const attempts: OpenAttempt[] = [];
  while (attempts.length < count) {
    attempts.push(await startAttempt(origin));
  }
  return attempts;
}
