import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageModel } from "../types";
import { loadLanguageModel } from "./load-language-model";

let model: LanguageModel | undefined;

/**
 * The language model of questions/language/model/, loaded once a process. The only place of questions/
 * that reads a file: the path starts at the working directory, which bundling does not move.
 * Throws when the file is missing or damaged.
 */
export function readLanguageModel(): LanguageModel {
  model ??= loadLanguageModel(
    readFileSync(join(process.cwd(), "questions", "language", "model", "reader.bin")),
  );
  return model;
}
