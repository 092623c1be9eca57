import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, expect, test } from "@playwright/test";
import { optionIdsOf } from "@/app/_contract/answer-parts";
import type { AttemptForStudent } from "@/app/_contract/attempts";
import { answer, questionsOf, saveStatus, startSampleQuiz } from "../support/browser-quiz";

/** Ends every process of the browser that has its profile in a folder, as a crash or an empty battery does. */
function kill(profile: string) {
  const listed = execFileSync("ps", ["-eo", "pid,args", "--no-headers", "-ww"]).toString();
  for (const line of listed.split("\n").filter((each) => each.includes(profile))) {
    try {
      process.kill(Number.parseInt(line, 10), "SIGKILL");
    } catch {
      // It went with its parent.
    }
  }
}

test("an answer and a note outlive a browser that is killed before the server has them", async ({
  baseURL,
}) => {
  test.skip(process.platform === "win32", "There is no ps to find the browser's processes with.");
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "attest-killed-"));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...test.info().project.use.launchOptions,
      baseURL,
    });

  const before = await open();
  const first = await before.newPage();
  const attemptId = await startSampleQuiz(first);
  await expect(first.getByText("works without a connection too")).toBeVisible();
  await answer(first, 0, 1);
  await expect(saveStatus(first)).toHaveText("Saved");
  await first.route("**/api/**", (route) => route.abort());
  await answer(first, 0, 0);
  await answer(first, 1, 1);
  await first.locator('[data-sentence="1"]').dblclick({ position: { x: 40, y: 8 } });
  await first.getByRole("button", { name: "Mark", exact: true }).click();
  await expect(first.getByText(/waiting to be saved \(1\)/)).toBeAttached();
  await expect(saveStatus(first)).toHaveText("Waiting for the connection (2)");
  // Cookies reach the disk half a minute after they are set; a student has theirs for longer.
  const cookies = await before.cookies();
  kill(profile);
  await before.close().catch(() => undefined);
  fs.rmSync(path.join(profile, "SingletonLock"), { force: true });

  const after = await open();
  await after.addCookies(cookies);
  const second = await after.newPage();
  await second.goto(`/attempts/${attemptId}`);
  await expect(questionsOf(second).nth(0).getByRole("radio").nth(0)).toBeChecked();
  await expect(questionsOf(second).nth(1).getByRole("radio").nth(1)).toBeChecked();
  await expect(second.getByRole("article").locator("mark")).toHaveCount(1);
  await expect(saveStatus(second)).toHaveText("Saved");
  const chosen = await Promise.all(
    [0, 1].map((question) =>
      questionsOf(second).nth(question).locator("input:checked").getAttribute("value"),
    ),
  );
  const stored = await second.request.get(`/api/attempts/${attemptId}`);
  const { items, responses: saved } = (await stored.json()) as AttemptForStudent;
  const responses = items.flatMap(({ id }) => saved.filter(({ itemId }) => itemId === id));
  expect(responses.flatMap(optionIdsOf)).toEqual(chosen);
  expect(responses.map(({ revision }) => revision)).toEqual([2, 1]);
  await after.close();
  fs.rmSync(profile, { recursive: true, force: true });
});
