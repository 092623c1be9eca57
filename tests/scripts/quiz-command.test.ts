import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "../support/run-command";

interface PrintedSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface PrintedQuiz {
  readonly article: { readonly title: string; readonly text: string };
  readonly items: readonly {
    readonly options: readonly { readonly text: string; readonly correct: boolean }[];
    readonly key: string;
    readonly evidence: readonly PrintedSpan[];
  }[];
  readonly quotations: readonly { readonly content: PrintedSpan }[];
  readonly mentions: readonly PrintedSpan[];
}

const SAMPLE = "questions/samples/flood-wall.txt";
const quiz = (args: readonly string[], input?: string) =>
  runCommand(["scripts/quiz.mjs", ...args], input === undefined ? {} : { input });

describe("the quiz command", () => {
  test("prints JSON in which each quote is the slice that its offsets say", async () => {
    const { status, stdout, stderr } = await quiz([SAMPLE, "--format", "json", "--facts"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { article, items, quotations, mentions } = JSON.parse(stdout) as PrintedQuiz;
    const spans = [
      ...items.flatMap(({ evidence }) => evidence),
      ...quotations.map(({ content }) => content),
      ...mentions,
    ];
    expect(spans.length).toBeGreaterThan(items.length);
    for (const { start, end, quote } of spans) expect(article.text.slice(start, end)).toBe(quote);
  });

  test("prints as many items as asked for, each with one right option", async () => {
    const { stdout } = await quiz([SAMPLE, "--format", "json", "--count", "3"]);
    const { items } = JSON.parse(stdout) as PrintedQuiz;
    expect(items).toHaveLength(3);
    for (const { options } of items) {
      expect(options.filter(({ correct }) => correct)).toHaveLength(1);
    }
  });

  test("prints the same bytes for the same text and seed, from a file or standard input", async () => {
    const fromFile = await quiz([SAMPLE, "--format", "json", "--seed", "x"]);
    const piped = await quiz(
      ["-", "--format", "json", "--seed", "x"],
      fs.readFileSync(SAMPLE, "utf8"),
    );
    expect(piped.stdout).toBe(fromFile.stdout);
  });

  test("prints what it has for a short text, with the reason, and no error", async () => {
    const short = "Bridge closes\n“We had no choice,” said Mayor Ana Ruiz on Friday.";
    const { status, stdout } = await quiz(["-", "--format", "json"], short);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ shortfall: expect.stringMatching(/\.$/) as string });
  });

  test.each([
    ["a missing file", ["nothing.txt"], undefined, "attest: nothing.txt does not exist.\n"],
    ["an empty text", ["-"], "", "attest: standard input is empty.\n"],
    ["a wrong option", [SAMPLE, "--count", "no"], undefined, "attest: --count is a whole number"],
  ])("refuses %s with status 2 and one line", async (_case, args, input, message) => {
    const { status, stdout, stderr } = await quiz(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).toContain(message);
  });
});
