import fs from "node:fs";
import path from "node:path";
import { articleLimits } from "../../app/_contract/quizzes";
import type { Article } from "../../questions/types";
import { BadInput } from "./bad-input";

const { textBytes } = articleLimits;
const TOO_LONG = `is longer than ${textBytes.toLocaleString("en")} bytes, the most that one article may have.`;

const REASONS: Record<string, string> = {
  ENOENT: "does not exist.",
  EISDIR: "is a folder, not a text file.",
  EACCES: "may not be read by you.",
};

function readBytes(file: string): Buffer {
  if (file === "-") return fs.readFileSync(0);
  const place = path.resolve(process.env.INIT_CWD ?? ".", file);
  // What is far too long need not be read to be refused.
  if (fs.statSync(place).size > 2 * textBytes) throw new BadInput(`${file} ${TOO_LONG}`);
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
  if (bytes.length > textBytes) throw new BadInput(`${name} ${TOO_LONG}`);
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
