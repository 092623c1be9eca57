import { describe, expect, test } from "vitest";
import {
  clientProblems,
  dbProblems,
  lengthProblems,
  nameProblems,
  questionsProblems,
  testImportProblems,
} from "./support/architecture-rules";
import { readImports } from "./support/read-imports";
import { linkSources, readSourceFiles, type SourceFile } from "./support/source-files";

type Rule = (files: readonly SourceFile[]) => string[];

const RULES: readonly (readonly [string, Rule])[] = [
  ["questions/ is pure and imports itself leftwards along its stages", questionsProblems],
  ["db/ imports neither app/ nor Next, and of questions/ only types", dbProblems],
  ["the browser gets nothing of db/, app/_server/ or questions/", clientProblems],
  ["product code imports nothing of tests/", testImportProblems],
  ["no file is longer than 300 lines", lengthProblems],
  ["files are named in kebab-case", nameProblems],
];

describe("the code keeps its layers", () => {
  const files = readSourceFiles();

  test("reads the project's code", () => {
    expect(files.map(({ path }) => path)).toContain("questions/types/index.ts");
  });

  test.each(RULES)("%s", (_title, rule) => {
    expect(rule(files)).toEqual([]);
  });
});

describe("a breach of the layers is said in plain words", () => {
  const breaches: readonly (readonly [string, Rule, Record<string, string>, string])[] = [
    [
      "a file read inside the question writer",
      questionsProblems,
      { "questions/facts/where.ts": 'import fs from "node:fs";' },
      "questions/facts/where.ts is pure, so it can not use node:fs",
    ],
    [
      "an earlier stage that looks at a later one",
      questionsProblems,
      {
        "questions/text/split.ts": 'import { x } from "../items/stem";',
        "questions/items/stem.ts": "",
      },
      "questions/text/split.ts comes before items in the pipeline, so it can not import questions/items/stem.ts",
    ],
    [
      "a framework inside the question writer",
      questionsProblems,
      { "questions/items/stem.ts": 'import { cache } from "react";' },
      "questions/items/stem.ts may import only questions/ and pure libraries, not react",
    ],
    [
      "scoring that looks at a stage",
      questionsProblems,
      {
        "questions/scoring/score.ts": 'import { x } from "../items/stem";',
        "questions/items/stem.ts": "",
      },
      "questions/scoring/score.ts stands alone, so it can not import questions/items/stem.ts",
    ],
    [
      "a cookie read in the database layer",
      dbProblems,
      { "db/quizzes.ts": 'import { cookies } from "next/headers";' },
      "db/quizzes.ts knows nothing of pages and requests, so it can not import next/headers",
    ],
    [
      "a value of the question writer in the database layer",
      dbProblems,
      {
        "db/quizzes.ts": 'import { writeQuiz } from "@/questions/index";',
        "questions/index.ts": "",
      },
      'db/quizzes.ts uses only types of questions/, so import questions/index.ts with "import type"',
    ],
    [
      "a client component that reaches the database by way of another module",
      clientProblems,
      {
        "app/quiz.tsx": '"use client";\nimport { load } from "./load";',
        "app/load.ts": 'import { db } from "../db/client";',
        "db/client.ts": "",
      },
      "the browser would get app/quiz.tsx → app/load.ts → db/client.ts",
    ],
    [
      "a page that imports a test",
      testImportProblems,
      { "app/page.tsx": 'import { x } from "../tests/support/x";', "tests/support/x.ts": "" },
      "app/page.tsx imports tests/support/x.ts, but nothing imports tests",
    ],
    [
      "a long file",
      lengthProblems,
      { "app/page.tsx": "x\n".repeat(301) },
      "app/page.tsx has 301 lines; 300 are the most",
    ],
    [
      "a file in camel case",
      nameProblems,
      { "app/myPage.tsx": "" },
      "app/myPage.tsx is not named in kebab-case",
    ],
  ];

  test.each(breaches)("%s", (_title, rule, sources, problem) => {
    expect(rule(linkSources(sources))).toEqual([problem]);
  });

  test("types may come from anywhere", () => {
    const sources = {
      "app/quiz.tsx": '"use client";\nimport type { Item } from "../questions/types";',
      "db/quizzes.ts": 'import { type Item } from "../questions/types";',
      "questions/types/index.ts": "",
    };
    const files = linkSources(sources);
    expect([...clientProblems(files), ...dbProblems(files)]).toEqual([]);
  });
});

describe("imports are read in every shape", () => {
  const shapes: readonly (readonly [string, string, string, boolean])[] = [
    ["a named import", 'import { a } from "x";', "x", false],
    ["an import over several lines", 'import {\n  a,\n  b,\n} from "x";', "x", false],
    ["a type import", 'import type { A } from "x";', "x", true],
    ["types among names", 'import { type A, type B } from "x";', "x", true],
    ["a type beside a value", 'import { type A, b } from "x";', "x", false],
    ["an import for its effect", 'import "x";', "x", false],
    ["a default and names", 'import a, { b } from "x";', "x", false],
    ["a re-export", 'export { a } from "x";', "x", false],
    ["a re-export of everything", 'export * from "x";', "x", false],
    ["an import at run time", 'const a = await import("x");', "x", false],
    ["a require", 'const a = require("x");', "x", false],
  ];

  test.each(shapes)("%s", (_title, source, specifier, typeOnly) => {
    expect(readImports(source)).toEqual([{ specifier, typeOnly }]);
  });

  test("comments and strings are no imports", () => {
    const source = '// import a from "x";\n/* import b from "y"; */\nconst c = \'from "z"\';';
    expect(readImports(source)).toEqual([]);
  });
});
