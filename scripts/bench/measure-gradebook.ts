import type { PGlite } from "@electric-sql/pglite";
import { listOverdueAttempts } from "../../db/attempts";
import { openDatabase } from "../../db/client";
import { gradebook } from "../../db/results";
import { IN_MEMORY } from "../../db/settings";
import type { Row } from "../../tests/quality/row";
import { logStatements } from "../../tests/support/logged-statements";
import { rowsRead } from "../../tests/support/rows-read";
import { fillSchool } from "./fill-schools";
import { percentile } from "./percentile";

const SIZE = { students: 35, assignments: 20 };
const OTHER_SCHOOLS = 19;
const ROUNDS = 30;
const TARGET_MILLISECONDS = 100;

/** What a gradebook of 35 students and 20 assignments takes, beside schools of the same size in the same database. */
export async function measureGradebook(): Promise<Row[]> {
  const opened = await openDatabase({ driver: "pglite", dataDir: IN_MEMORY });
  const { db } = opened;
  try {
    const { teacher, sectionId } = await fillSchool(db, SIZE);
    for (let count = 0; count < OTHER_SCHOOLS; count++) await fillSchool(db, SIZE);
    const client = Reflect.get(db, "$client") as PGlite;
    await client.exec("analyze");

    const logged = logStatements(db);
    const read = async () => {
      // As the page does it: attempts whose time is over are looked for before anybody looks at scores.
      await listOverdueAttempts(logged.db, teacher, { sectionId });
      await gradebook(logged.db, teacher, { sectionId });
    };
    await read();
    const statements = logged.statements.slice();
    let attemptsRead = 0;
    for (const { text, params } of statements) {
      const { rows } = await client.query<{
        "QUERY PLAN": [{ Plan: Parameters<typeof rowsRead>[0] }];
      }>(`explain (analyze, format json) ${text}`, params.slice());
      const plan = rows[0]?.["QUERY PLAN"][0].Plan;
      if (!plan) throw new Error("Postgres gave no plan.");
      attemptsRead = Math.max(attemptsRead, rowsRead(plan).get("attempt") ?? 0);
    }
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await read();
      times.push(performance.now() - start);
    }
    return rowsOf({ statements: statements.length, attemptsRead, times });
  } finally {
    await opened.close();
  }
}

function rowsOf(found: {
  readonly statements: number;
  readonly attemptsRead: number;
  readonly times: readonly number[];
}): Row[] {
  const { statements, attemptsRead, times } = found;
  const own = SIZE.students * SIZE.assignments;
  const p95 = percentile(times, 0.95);
  const what = `gradebook of ${SIZE.students} × ${SIZE.assignments}`;
  return [
    {
      name: `${what}: statements`,
      figure: String(statements),
      target: "at most 3",
      met: statements <= 3,
    },
    {
      name: `${what}: attempts that one of them reads, of ${own * (OTHER_SCHOOLS + 1)} in ${OTHER_SCHOOLS + 1} schools`,
      figure: String(attemptsRead),
      target: `at most the ${own} of the section`,
      met: attemptsRead <= own,
    },
    {
      name: `${what}: time, p50 / p95`,
      figure: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
      target: `p95 at most ${TARGET_MILLISECONDS} ms`,
      met: p95 <= TARGET_MILLISECONDS,
    },
  ];
}
