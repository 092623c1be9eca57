import type { z } from "zod";
import { UserError } from "./errors";
import { storableText } from "./storable-text";

/** A pasted article of 100 kB, every character of it escaped, with room for the rest. */
const MOST_BYTES = 700_000;

/**
 * Reads the request's body as JSON and validates it.
 *
 * @throws UserError `invalid-request`, naming the field; `text-too-long` for a body over 700 kB
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(parse(await readText(request)));
  if (result.success) return result.data;
  const issue = firstIssue(result.error.issues);
  const field = issue?.path.join(".") ?? "";
  throw new UserError(
    "invalid-request",
    `The request does not fit${field ? ` at “${field}”` : ""}: ${issue?.message ?? "unknown shape"}.`,
    field ? { field } : {},
  );
}

/** A union fails with one list of issues for each branch; the branch with the deepest path is meant. */
function firstIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [issue] = issues;
  if (issue?.code !== "invalid_union") return issue;
  const branches = issue.errors.map(firstIssue).filter((inner) => inner !== undefined);
  return branches.find((inner) => inner.code !== "unrecognized_keys" && inner.path.length > 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === "string" ? storableText(value) : value,
    );
  } catch (cause) {
    throw new UserError("invalid-request", "The request's body is not JSON.", { cause });
  }
}

/** Stops reading as soon as the body is too long, whatever its headers claim. */
async function readText(request: Request): Promise<string> {
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) {
      throw new UserError(
        "text-too-long",
        "This is more text than Attest reads at once. Paste one article of at most 10,000 words.",
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
