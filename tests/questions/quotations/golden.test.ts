import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Quotation } from "@/questions/types";
import { printGoldenCases, readGoldenCases } from "@/tests/support/golden-cases";
import { readTestArticle } from "@/tests/support/read-test-article";

const folder = path.join(import.meta.dirname, "../../golden/quotations");

function print({ kind, link, content, cue, source }: Quotation): string {
  const parts = [
    `${kind} ${content.start}-${content.end} ${content.quote.replaceAll("\n", "\\n")}`,
  ];
  if (cue !== null) parts.push(`cue ${cue.start}-${cue.end} ${cue.quote}`);
  if (source !== null) {
    const name = source.name === source.quote ? "" : ` = ${source.name}`;
    parts.push(`source ${source.start}-${source.end} ${source.quote}${name}`);
  }
  if (link !== "explicit") parts.push(link);
  return parts.join(" | ");
}

// Renew with: npx vitest run tests/questions/quotations/golden.test.ts -u
test.each(fs.readdirSync(folder).filter((name) => name.endsWith(".txt")))(
  "finds the quotations of golden/quotations/%s as printed there",
  async (name) => {
    const file = path.join(folder, name);
    const cases = readGoldenCases(fs.readFileSync(file, "utf8"));
    expect(cases.length).toBeGreaterThan(0);
    const found = printGoldenCases(cases, (text) => readTestArticle(text).quotations.map(print));
    await expect(found).toMatchFileSnapshot(file);
  },
);
