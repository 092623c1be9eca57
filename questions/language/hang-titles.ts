import { nounType } from "../lexicon/noun-types";
import { TITLE_WORDS } from "../lexicon/title-words";
import type { Name, Sentence, Token } from "../types";

/** Words that a title may have between itself and the name: "Secretary of State", "Minister for Trade". */
const LONGEST_OFFICE = 5;
const OFFICE_WORDS: ReadonlySet<string> = new Set(["PROPN", "NOUN", "ADJ", "ADP", "CCONJ", "DET"]);

function isTitle(token: Token): boolean {
  const word = token.text.toLowerCase().replace(/\.$/, "");
  const lemma = token.upos === "NOUN" ? token.lemma : word;
  // "According to biologist Lena Ortiz": right before a person even a word read as a verb is a title.
  if (token.upos === "VERB") return nounType(word) === "person" && token.xpos.length === 2;
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  return TITLE_WORDS.has(lemma) || (token.upos === "NOUN" && nounType(lemma) === "person");
}

/** What a relation becomes when the word that it hangs from its head turns out to be a noun. */
const OF_NOUN: ReadonlyMap<string, string> = new Map([
  ["advcl", "obl"],
  ["acl", "nmod"],
  ["mark", "case"],
  ["xcomp", "obl"],
]);

/** The title that stands right before word `first`; -1 where there is none. */
function titleBefore(tokens: readonly Token[], first: number): number {
  const last = tokens[first - 1];
  if (last && isTitle(last)) return first - 1;
  for (let at = first - 2; at >= Math.max(0, first - 1 - LONGEST_OFFICE); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !OFFICE_WORDS.has(token.upos) || !OFFICE_WORDS.has(next.upos)) return -1;
    if (/^(?:of|for)$/.test(next.text) && isTitle(token)) return at;
  }
  return -1;
}

function isBelow(tokens: readonly Token[], word: number, top: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (at === top) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

/** "Secretary of State Marco Rubio spoke": the name is what speaks, and the title describes it. */
function hangTitle(tokens: readonly Token[], name: Name): readonly Token[] {
  const title = titleBefore(tokens, name.first);
  if (title < 0) return tokens;
  const inName = (at: number): boolean => at >= name.first && at <= name.last;
  const top = tokens.findIndex((token, at) => inName(at) && !inName(token.head));
  const titleToken = tokens[title];
  const nameToken = tokens[top];
  if (!titleToken || !nameToken || titleToken.head === top) return tokens;
  const isTwin = nameToken.head === titleToken.head && nameToken.relation === titleToken.relation;
  if (!isTwin && !isBelow(tokens, top, title)) return tokens;
  const asNoun = (relation: string): string =>
    titleToken.upos === "VERB" ? (OF_NOUN.get(relation) ?? relation) : relation;
  return tokens.map((token, at) => {
    if (at === top)
      return {
        ...token,
        head: titleToken.head,
        relation: asNoun(titleToken.relation),
        confidence: Math.max(token.confidence, titleToken.confidence),
      };
    if (at === title)
      return {
        ...token,
        ...(token.upos === "VERB"
          ? { upos: "NOUN", xpos: "NN", lemma: token.text.toLowerCase() }
          : {}),
        head: top,
        relation: "nmod:desc",
        confidence: Math.max(token.confidence, nameToken.confidence),
      };
    // What stands behind the name belongs to it, and so does what ties it to the rest of the sentence.
    const isTie = /^(?:case|mark|ccomp|punct|nsubj|cop)/.test(token.relation);
    if (token.head !== title || !(at > name.last || isTie)) return token;
    return { ...token, head: top, relation: asNoun(token.relation) };
  });
}

/**
 * Makes the name of a person, and not the title before it, the word that the sentence speaks of,
 * as the treebanks have it. A reader that is unsure often makes both the subject.
 */
export function hangTitles(sentence: Sentence, names: readonly Name[]): Sentence {
  const persons = names.filter(
    (name) => name.type === "person" && name.sentence === sentence.index,
  );
  return persons.length === 0
    ? sentence
    : { ...sentence, tokens: persons.reduce(hangTitle, sentence.tokens) };
}
