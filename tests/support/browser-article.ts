import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");
const given = path.join(root, "../shared/articles/ukraine-talks.txt");
const shipped = path.join(root, "questions/samples/flood-wall.txt");

/** The article the product was first asked for; where that is absent, a shipped one. */
export function articleToPaste(): { title: string; text: string } {
  const content = readFileSync(existsSync(given) ? given : shipped, "utf8");
  const [title = "", ...paragraphs] = content.split("\n");
  return { title, text: paragraphs.join("\n").trim() };
}
