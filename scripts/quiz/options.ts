import { parseArgs } from "node:util";
import { BadInput } from "./bad-input";

export interface QuizOptions {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly format: "text" | "json";
  readonly count: number;
  readonly seed: string;
  readonly facts: boolean;
  readonly explain: boolean;
  /** `YYYY-MM-DD`, the day that "on Saturday" counts from. */
  readonly published?: string;
}

export const MOST_ITEMS = 40;

export const USAGE = `Usage: npm run -s quiz -- FILE [options]

Writes a quiz from a text file: its first line is the title, then come the paragraphs. "-" reads standard input.

  --format text|json     how to print it (text)
  --count N              how many questions, 1 to ${MOST_ITEMS} (10)
  --seed TEXT            chooses another mix of questions and order of options (attest)
  --published YYYY-MM-DD the day of the article, for dates such as "on Saturday"
  --facts                adds what was found in the text
  --explain              adds the questions that were rejected, and why
`;

function parseValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        count: { type: "string", default: "10" },
        seed: { type: "string", default: "attest" },
        published: { type: "string" },
        facts: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    // Node's message goes on with a hint about "--", which npm has already taken away.
    const [firstSentence] = String(error)
      .replace(/^\w+( \[\w+\])?: /, "")
      .split(/\. |\n/);
    throw new BadInput(`${firstSentence}. --help shows what there is.`);
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Reads the command line.
 *
 * @param args what follows the command's name
 * @returns the options, or "help" when that is asked for
 * @throws {BadInput} for an unknown option, a value out of range, or not exactly one file
 */
export function parseQuizOptions(args: readonly string[]): QuizOptions | "help" {
  const { values, positionals } = parseValues(args);
  if (values.help) return "help";
  const [file, ...others] = positionals;
  if (file === undefined)
    throw new BadInput("which file? npm run -s quiz -- FILE (or - to read standard input)");
  if (others.length > 0)
    throw new BadInput(`one file at a time, please; "${others[0]}" is one too many.`);
  const { format, seed, facts, explain, published } = values;
  if (format !== "text" && format !== "json")
    throw new BadInput(`--format is text or json, not "${format}".`);
  const count = Number(values.count);
  if (!/^\d+$/.test(values.count) || count < 1 || count > MOST_ITEMS) {
    throw new BadInput(`--count is a whole number from 1 to ${MOST_ITEMS}, not "${values.count}".`);
  }
  if (published !== undefined && !isDay(published)) {
    throw new BadInput(`--published is a day such as 2026-03-31, not "${published}".`);
  }
  return { file, format, count, seed, facts, explain, ...(published ? { published } : {}) };
}
