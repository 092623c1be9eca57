import fs from "node:fs";
import path from "node:path";
import type { Article } from "../../questions/types";
import { BadInput } from "./bad-input";

/** About 16,000 words: longer than any news article, short enough to answer in seconds. */
export const MOST_CHARACTERS = 100_000;

const TOO_LONG = `is longer than ${MOST_CHARACTERS.toLocaleString("en")} characters, the most that one article may have.`;

const REASONS: Record<string, string> = {
  ENOENT: "does not exist.",
  EISDIR: "is a folder, not a text file.",
  EACCES: "may not be read by you.",
};

function readBytes(file: string): Buffer {
  if (file === "-") return fs.readFileSync(0);
  const place = path.resolve(process.env.INIT_CWD ?? ".", file);
  // A character is at most four bytes, so a file beyond this need not be read to be refused.
  if (fs.statSync(place).size > 4 * MOST_CHARACTERS) throw new BadInput(`${file} ${TOO_LONG}`);
  return fs.readFileSync(place);
}

function decode(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads an article from a text file or, for "-", from standard input.
 *
 * @throws {BadInput} when there is no such file, it is no text, empty, a title alone, or too long
 */
export function readArticle(file: string): Article {
  const name = file === "-" ? "standard input" : file;
  let bytes: Buffer;
  try {
    bytes = readBytes(file);
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
    throw reason ? new BadInput(`${name} ${reason}`) : error;
  }
  const content = decode(bytes);
  if (content === null) throw new BadInput(`${name} is not a text file in UTF-8.`);
  if (content.length > MOST_CHARACTERS) throw new BadInput(`${name} ${TOO_LONG}`);
  return parseArticle(content, name);
}

/** Takes the first line for the title and what follows for the text. */
function parseArticle(content: string, name: string): Article {
  const [title = "", ...lines] = content.replaceAll(/\r\n?/g, "\n").trim().split("\n");
  if (title === "") throw new BadInput(`${name} is empty.`);
  const text = lines.join("\n").trim();
  if (text === "") throw new BadInput(`${name} has a title but no article below it.`);
  return { title: title.trim(), text };
}
