import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readLanguageModel } from "../../questions/language/model-file";
import { findArticle } from "../../tests/quality/judging/find-article";
import { judgedArticle, printSheet } from "../../tests/quality/judging/judging-sheet";

const USAGE = `Usage: npm run -s judge:sheet -- ARTICLE… --out FOLDER [--count N] [--seed TEXT]

Writes sheet.md (article, then its items, for the judge to read) and sheet.json (one entry an item, with the
measures the ranker learns from and an empty verdict and reason to fill in).
ARTICLE is samples#NAME, or COLLECTION#INDEX or COLLECTION#ID in ../shared/corpora/articles. FOLDER should be
outside the repository: the articles belong to others.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    count: { type: "string", default: "10" },
    seed: { type: "string", default: "attest" },
  },
});

if (values.out === undefined || positionals.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const wish = { count: Number(values.count), seed: values.seed };
  const model = readLanguageModel();
  const articles = positionals.map((name) => judgedArticle(findArticle(name), model, wish));
  const writer = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const entries = articles.flatMap(({ items }) => items);
  fs.mkdirSync(values.out, { recursive: true });
  fs.writeFileSync(path.join(values.out, "sheet.md"), printSheet(articles, writer));
  fs.writeFileSync(path.join(values.out, "sheet.json"), `${JSON.stringify(entries, null, 2)}\n`);
  process.stdout.write(`${entries.length} items of ${articles.length} articles: ${values.out}\n`);
}
