import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readLanguageModel } from "../../questions/language/model-file";
import type { LanguageModel } from "../../questions/types";
import { printRows } from "../../tests/quality/print-rows";
import type { MeasureOptions, Row } from "../../tests/quality/row";

type Measure = (corpora: string, model: LanguageModel, options: MeasureOptions) => Promise<Row[]>;

const CORPORA = path.resolve("../shared/corpora");
const MEASURES = path.resolve("tests/quality");
const SAMPLE = 60;

/** Finds the measurements: modules named `measure-….ts`, each with one function `measure…`. */
async function loadMeasures(wanted: string | undefined): Promise<[string, Measure][]> {
  const files = fs.readdirSync(MEASURES).filter((name) => /^measure-.*\.ts$/.test(name));
  const chosen = files.filter((name) => wanted === undefined || name.includes(wanted)).toSorted();
  return Promise.all(
    chosen.map(async (name): Promise<[string, Measure]> => {
      const exports = (await import(pathToFileURL(path.join(MEASURES, name)).href)) as Record<
        string,
        Measure
      >;
      const found = Object.entries(exports).find(([key]) => key.startsWith("measure"));
      if (!found) throw new Error(`${name} exports no function named measure….`);
      return [name.replace(/^measure-|\.ts$/g, ""), found[1]];
    }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      only: { type: "string" },
      worst: { type: "string", default: "0" },
    },
  });
  if (!fs.existsSync(CORPORA)) {
    process.stderr.write(
      "attest: the corpora are not there (../shared/corpora): nothing was measured.\n",
    );
    return;
  }
  const model = readLanguageModel();
  for (const [name, measure] of await loadMeasures(values.only)) {
    const rows = await measure(CORPORA, model, { sample: values.all ? null : SAMPLE });
    process.stdout.write(`\n${name}\n\n${printRows(rows, { worst: Number(values.worst) })}`);
  }
}

await main();
