import fs from "node:fs";
import path from "node:path";
import { importedPackages, packageFiles } from "./package-files";

const THREAD = "app/_server/quiz-thread.mjs";

/**
 * The files that the thread which writes quizzes needs at run time, as patterns from the repository's root. It is
 * started by its path and reads the question writer's sources, so a bundler sees none of it.
 */
export function quizThreadFiles(root: string): string[] {
  const sources = fs
    .readdirSync(path.join(root, "questions"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(root, "questions", name));
  const packages = importedPackages([path.join(root, THREAD), ...sources]);
  return [
    `./${THREAD}`,
    // It says that the sources are modules.
    "./package.json",
    "./questions/**/*.ts",
    "./questions/language/model/**/*",
    ...packageFiles(root, packages),
  ];
}
