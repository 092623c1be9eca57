import type { Row } from "../../tests/quality/row";
import { requestJson } from "./request";
import { runLoad } from "./run-load";
import { runServer } from "./run-server";
import type { OpenAttempt } from "./start-attempts";

const AT_A_TIME = 10;
const REVISIONS = [1, 2, 3];

/** Every attempt's answers, given three times over. */
function saves(attempts: readonly OpenAttempt[]): (() => Promise<unknown>)[] {
  return REVISIONS.flatMap((revision) =>
    attempts.flatMap(({ url, cookie, items }) =>
      items.map(({ id, options }) => () => {
        const optionId = options[revision % options.length]?.id;
        return requestJson("PUT", `${url}/responses/${id}`, {
          json: { optionId, revision },
          cookie,
        });
      }),
    ),
  );
}

async function measureBareServer(count: number): Promise<number> {
  const bare = await runServer("scripts/bench/bare-server.mjs", "/");
  try {
    const job = () => requestJson("PUT", bare.origin, { json: { optionId: "a", revision: 1 } });
    return await runLoad(Array(count).fill(job), AT_A_TIME);
  } finally {
    await bare.stop();
  }
}

/**
 * Answers saved and attempts submitted per second, beside a server that does nothing.
 *
 * @param attempts open ones; they are submitted in the end
 */
export async function measureSaving(attempts: readonly OpenAttempt[]): Promise<Row[]> {
  const jobs = saves(attempts);
  const saved = await runLoad(jobs, AT_A_TIME);
  const submits = attempts.map(
    ({ url, cookie }) =>
      () =>
        requestJson("POST", `${url}/submit`, { json: {}, cookie }),
  );
  const submitted = await runLoad(submits, AT_A_TIME);
  const bare = await measureBareServer(jobs.length);
  const row = (name: string, perSecond: number): Row => ({
    name,
    figure: `${perSecond.toFixed(0)} a second`,
    target: `bare node:http ${bare.toFixed(0)} (1 : ${(bare / perSecond).toFixed(1)})`,
    met: null,
  });
  return [
    row(`answers saved, ${AT_A_TIME} at a time`, saved),
    row(`attempts submitted, ${AT_A_TIME} at a time`, submitted),
  ];
}
