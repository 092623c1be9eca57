import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Article } from "@/questions/types";

const FOLDER = path.join(process.cwd(), "questions", "samples");

const SampleIndex = z.array(
  z.object({
    id: z.string(),
    file: z.string(),
    published: z.iso.date(),
    summary: z.string(),
  }),
);

/** An article that ships with Attest. */
export interface SampleArticle {
  readonly id: string;
  readonly summary: string;
  readonly article: Article;
}

let samples: Promise<readonly SampleArticle[]> | undefined;

/** The articles that ship with Attest, in the order of their index; read from disk once. */
export function listSampleArticles(): Promise<readonly SampleArticle[]> {
  samples ??= readSamples();
  return samples;
}

/** The sample with this id, or null. */
export async function findSampleArticle(id: string): Promise<SampleArticle | null> {
  return (await listSampleArticles()).find((sample) => sample.id === id) ?? null;
}

async function readSamples(): Promise<readonly SampleArticle[]> {
  const index = SampleIndex.parse(
    JSON.parse(await readFile(path.join(FOLDER, "index.json"), "utf8")),
  );
  return Promise.all(
    index.map(async ({ id, file, published, summary }) => {
      const lines = (await readFile(path.join(FOLDER, file), "utf8")).trim().split("\n");
      const [title = "", ...paragraphs] = lines;
      return { id, summary, article: { title, text: paragraphs.join("\n").trim(), published } };
    }),
  );
}
