import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

interface Sample {
  readonly id: string;
  readonly file: string;
  readonly published: string;
  readonly summary: string;
}

const folder = path.resolve(import.meta.dirname, "../../questions/samples");
const readSample = (file: string) => fs.readFileSync(path.join(folder, file), "utf8");
const samples = JSON.parse(readSample("index.json")) as Sample[];

describe("the sample articles", () => {
  test("the index lists every article once", () => {
    const articles = fs.readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(samples.map(({ file }) => file).toSorted()).toEqual(articles.toSorted());
  });

  test.each(samples)("$id is a title and 300 to 700 words in paragraphs", ({ id, file }) => {
    const [title = "", blank, ...rest] = readSample(file).split("\n");
    expect(file).toBe(`${id}.txt`);
    expect(title).not.toBe("");
    expect(blank).toBe("");
    const paragraphs = rest.join("\n").trim().split("\n\n");
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S[^\n]*[.”]$/);
    const words = paragraphs.join(" ").split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(700);
  });

  test.each(samples)("$id says when it was published and what it is about", (sample) => {
    const published = new Date(`${sample.published}T00:00:00Z`);
    expect(published.toISOString().slice(0, 10)).toBe(sample.published);
    expect(sample.summary).toMatch(/^[A-Z].*\.$/);
  });
});
