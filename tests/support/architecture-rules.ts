import type { ResolvedImport, SourceFile } from "./source-files";

/** The stages of the question writer in running order; each may import only those before it. */
const STAGES = [
  "types",
  "random",
  "lexicon",
  "text",
  "language",
  "entities",
  "quotations",
  "facts",
  "items",
  "distractors",
  "checks",
  "choosing",
  "appraisal",
  "list-candidates",
  "write-quiz",
  "index",
];
/** Parts of questions/ that look at no stage, only at the types. */
const STANDING_ALONE = ["analysis", "scoring"];
/** Small libraries that are pure functions. */
const PURE_LIBRARIES = ["chrono-node", "wink-lemmatizer"];
/** The one module of questions/ that reads a file, and where the language model is. */
const MODEL_FILE = "questions/language/model-file.ts";
const LONGEST_FILE = 300;

const isWithin = (folder: string, place: string) => place.startsWith(`${folder}/`);

/** "questions/facts/where.ts" is of part "facts", "questions/types.ts" of part "types". */
const partOf = (place: string) => place.split("/")[1]?.replace(/\.tsx?$/, "") ?? "";

function isPackage({ specifier }: ResolvedImport, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function questionsImportProblem(file: SourceFile, found: ResolvedImport): string | null {
  const from = partOf(file.path);
  const to = partOf(found.target);
  if (found.specifier.startsWith("node:")) {
    return file.path === MODEL_FILE ? null : `is pure, so it can not use ${found.specifier}`;
  }
  if (!isWithin("questions", found.target)) {
    const isPure = PURE_LIBRARIES.some((name) => isPackage(found, name));
    return isPure ? null : `may import only questions/ and pure libraries, not ${found.target}`;
  }
  if (from === to || to === "types") return null;
  if (STANDING_ALONE.includes(from)) return `stands alone, so it can not import ${found.target}`;
  if (!STAGES.includes(from)) return `is in no stage: add "${from}" to the stages in running order`;
  // The door brings scoring and analysis to the outside as well.
  if (from === "index") return null;
  return STAGES.includes(to) && STAGES.indexOf(to) < STAGES.indexOf(from)
    ? null
    : `comes before ${to} in the pipeline, so it can not import ${found.target}`;
}

/** questions/ imports itself leftwards along its stages, and pure libraries. */
export function questionsProblems(files: readonly SourceFile[]): string[] {
  return problemsOf(files, "questions", questionsImportProblem);
}

function dbImportProblem(_file: SourceFile, found: ResolvedImport): string | null {
  const isWeb = ["next", "react", "react-dom"].some((name) => isPackage(found, name));
  if (isWeb || isWithin("app", found.target)) {
    return `knows nothing of pages and requests, so it can not import ${found.target}`;
  }
  return isWithin("questions", found.target) && !found.typeOnly
    ? `uses only types of questions/, so import ${found.target} with "import type"`
    : null;
}

/** db/ knows nothing of app/ or Next, and only types of questions/. */
export function dbProblems(files: readonly SourceFile[]): string[] {
  return problemsOf(files, "db", dbImportProblem);
}

/** Product code never imports tests/. */
export function testImportProblems(files: readonly SourceFile[]): string[] {
  const product = files.filter(({ path }) => !/^(tests|scripts)\//.test(path));
  return product.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => isWithin("tests", target))
      .map(({ target }) => `${path} imports ${target}, but nothing imports tests`),
  );
}

function problemsOf(
  files: readonly SourceFile[],
  folder: string,
  problemOf: (file: SourceFile, found: ResolvedImport) => string | null,
): string[] {
  return files
    .filter(({ path }) => isWithin(folder, path))
    .flatMap((file) =>
      file.imports.flatMap((found) => {
        const problem = problemOf(file, found);
        return problem ? [`${file.path} ${problem}`] : [];
      }),
    );
}

const isClientEntry = ({ source }: SourceFile) => /^\s*(["'])use client\1/.test(source);

/** What must never be sent to a browser: the database, the server's code, and anything that could hold a key. */
const isServerOnly = (place: string) => /^(db|app\/_server|questions)\//.test(place);

/**
 * Whatever a client component imports, directly or by way of others, reaches the browser: none of it may be of
 * the database, the server, or the question writer. Types vanish, so they may be of anything.
 */
export function clientProblems(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const problems: string[] = [];
  for (const entry of files.filter((file) => isClientEntry(file))) {
    const seen = new Set<string>();
    const visit = (file: SourceFile, route: readonly string[]): void => {
      if (seen.has(file.path)) return;
      seen.add(file.path);
      for (const { target, typeOnly } of file.imports) {
        if (typeOnly) continue;
        const steps = [...route, target];
        if (isServerOnly(target)) problems.push(`the browser would get ${steps.join(" → ")}`);
        const next = byPath.get(target);
        if (next && !isServerOnly(target)) visit(next, steps);
      }
    };
    visit(entry, [entry.path]);
  }
  return problems;
}

/** Files stay short enough to be read at one go; blank lines do not count. */
export function lengthProblems(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, source }) => ({
      path,
      lines: source.split("\n").filter((line) => line.trim() !== "").length,
    }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${LONGEST_FILE} are the most`);
}

/** Files are named in kebab-case after their main export. */
export function nameProblems(files: readonly SourceFile[]): string[] {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|module|d))?\.(ts|tsx|mjs|css)$/;
  return files
    .filter(({ path }) => !kebab.test(path.split("/").pop() ?? ""))
    .map(({ path }) => `${path} is not named in kebab-case`);
}
