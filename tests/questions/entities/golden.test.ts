import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Entity } from "@/questions/types";
import { printGoldenCases, readGoldenCases } from "@/tests/support/golden-cases";
import { readTestArticle } from "@/tests/support/read-test-article";

const folder = path.join(import.meta.dirname, "../../golden/entities");

function print(entity: Entity, text: string): string {
  const { type, name, aliases, gender, roles, mentions, metonymClass, confidence } = entity;
  const parts = [`${type} ${name}${confidence <= 0.3 ? " (unsure)" : ""}`];
  if (aliases.length > 1)
    parts.push(`also ${aliases.filter((alias) => alias !== name).join(", ")}`);
  if (gender !== "unknown") parts.push(gender);
  for (const role of roles)
    parts.push(`${role.form} ${role.quote}${role.pronoun === null ? "" : " (rests on a pronoun)"}`);
  for (const { form, start, end, confidence: sure } of mentions)
    if (form !== "name" && sure >= 0.6)
      parts.push(`${form} ${start}-${end} ${text.slice(start, end)}`);
  if (metonymClass !== null) parts.push(`stands for ${metonymClass}`);
  return parts.join(" | ");
}

// Renew with: npx vitest run tests/questions/entities/golden.test.ts -u
test.each(fs.readdirSync(folder).filter((name) => name.endsWith(".txt")))(
  "finds who is who in golden/entities/%s as printed there",
  async (name) => {
    const file = path.join(folder, name);
    const cases = readGoldenCases(fs.readFileSync(file, "utf8"));
    expect(cases.length).toBeGreaterThan(0);
    const found = printGoldenCases(cases, (text) =>
      readTestArticle(text).entities.map((entity) => print(entity, text)),
    );
    await expect(found).toMatchFileSnapshot(file);
  },
);
