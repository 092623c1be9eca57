import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { startSampleQuiz } from "../support/browser-quiz";

const player = (page: Page) => page.getByRole("region", { name: "Read aloud" });

/** Gives the browser voices of the test's own, and notes what they are to speak. */
async function withVoices(page: Page, voices: { name: string; localService: boolean }[]) {
  await page.addInitScript((given) => {
    const all = given.map((voice) => ({ ...voice, lang: "en-GB", default: true }));
    const said: SpeechSynthesisUtterance[] = [];
    Object.assign(window, { said });
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => undefined,
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  }, voices);
}

const saidLast = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.at(-1)?.text);

const report = (page: Page, type: string, charIndex = 0) =>
  page.evaluate(
    ([name, at]) => {
      const { said } = window as unknown as { said: EventTarget[] };
      said.at(-1)?.dispatchEvent(Object.assign(new Event(name), { name: "word", charIndex: at }));
    },
    [type, charIndex] as const,
  );

const wordShown = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("spoken-word") ?? [])].map(String).join());

test("an article is read aloud by a voice of the device, with its word shown, from where one likes", async ({
  page,
}) => {
  await withVoices(page, [
    { name: "Far away", localService: false },
    { name: "Of this device", localService: true },
  ]);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await startSampleQuiz(page);
  const first = (await page.locator('[data-sentence="0"]').textContent()) ?? "";
  await page.getByRole("button", { name: "Listen" }).click();
  await expect.poll(() => saidLast(page)).toBe(first);
  await expect(player(page)).not.toContainText("Far away");
  await report(page, "boundary", 4);
  await expect.poll(() => wordShown(page)).toBe(first.slice(4).split(" ")[0]);
  await expect(page.locator('[data-sentence="0"]')).toHaveAttribute("data-spoken", "");
  await expectAccessible(page, "reading aloud");

  await player(page).getByRole("button", { name: "Pause" }).press("Enter");
  await player(page).getByRole("combobox", { name: "Reading speed" }).selectOption("Slow");
  await player(page).getByRole("button", { name: "Go on" }).press("Enter");
  await expect.poll(() => saidLast(page)).toBe(first.slice(4));
  await report(page, "end");
  const second = await page.locator('[data-sentence="1"]').textContent();
  await expect.poll(() => saidLast(page)).toBe(second);

  await page.locator('[data-sentence="3"]').dblclick({ position: { x: 6, y: 8 } });
  await page
    .getByRole("region", { name: "Selected words" })
    .getByRole("button", { name: "Listen" })
    .click();
  await expect(page.locator('[data-sentence="3"]')).toHaveAttribute("data-spoken", "");
  await player(page).getByRole("button", { name: "Stop reading aloud" }).click();
  await expect(page.locator("[data-spoken]")).toHaveCount(0);
  const origin = new URL(page.url()).origin;
  expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
});

test("where the device has no voice of its own, that is said, and nothing is sent to another", async ({
  page,
}) => {
  await withVoices(page, [{ name: "Far away", localService: false }]);
  await startSampleQuiz(page);
  await page.getByRole("button", { name: "Listen" }).click();
  await expect(player(page)).toContainText("no English voice of its own");
  expect(await saidLast(page)).toBeUndefined();
  await expectAccessible(page, "no voice");
});
