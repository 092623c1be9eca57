import { gzipSync } from "node:zlib";
import type { Row } from "../../tests/quality/row";
import { request } from "./request";

const MOST_KILOBYTES = 180;

async function scriptKilobytes(origin: string, path: string, cookie: string): Promise<number> {
  const { body, status } = await request("GET", origin + path, { cookie });
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
  const tags = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const sources = tags
    // Browsers that know modules, so all of today's, do not load these.
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const scripts = await Promise.all(
    [...new Set(sources)].map((source) => request("GET", new URL(source, origin).href)),
  );
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script.body).length, 0);
  return bytes / 1000;
}

/**
 * Script that pages load at first, compressed.
 *
 * @param pages path and, where only its owner may see it, cookie
 */
export async function measurePageWeights(
  origin: string,
  pages: readonly { readonly name: string; readonly path: string; readonly cookie: string }[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path, cookie } of pages) {
    const kilobytes = await scriptKilobytes(origin, path, cookie);
    rows.push({
      name: `script of ${name}, compressed`,
      figure: `${kilobytes.toFixed(0)} kB`,
      target: `at most ${MOST_KILOBYTES} kB`,
      met: kilobytes <= MOST_KILOBYTES,
    });
  }
  return rows;
}
