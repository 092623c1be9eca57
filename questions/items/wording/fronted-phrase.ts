import type { Clause } from "../../facts/clause";
import { type Reading, sentenceOf } from "../../facts/reading";
import { childrenOf, isRelation } from "../../text/tree";
import { phraseTokens, type Wording, wordTokens } from "./phrase";

const MOST_WORDS = 6;
const PREPOSITIONS = /^(?:in|on|at|during|near|outside|across|throughout)$/i;
/** "In fact", "on average", "in the end": phrases that set no scene. */
const NO_SCENE =
  /^(?:in|on|at|during)\s+(?:(?:the|an?|that|this)\s+)?(?:fact|addition|all|total|general|response|turn|particular|contrast|short|average|return|end|case|case|way|time|times|moment|present|least|most|first|last|same|meantime|meanwhile|process|other|recent|past|report|statement|interview|book|letter)\b/i;

/**
 * The phrase in front of the subject that says where or when ("In Kashmir, …", "In 2002, …"), worded to stand at the
 * end of a question; null where there is none, or where it is what the question asks for.
 */
export function frontedPhrase(
  reading: Reading,
  clause: Clause,
  asked: ReadonlySet<number>,
): Wording | null {
  if (clause.subjectForm !== "own") return null;
  const sentence = sentenceOf(reading, clause.sentence);
  for (const at of childrenOf(sentence, clause.predicate)) {
    if (at >= clause.subject || asked.has(at) || !isRelation(sentence.tokens[at], "obl")) continue;
    const words = phraseTokens(sentence, at);
    const first = sentence.tokens[words[0]!]!;
    if (words.length > MOST_WORDS || !PREPOSITIONS.test(first.text)) continue;
    const wording = wordTokens(reading, clause.sentence, words, { subjectId: null });
    if (wording === null || NO_SCENE.test(wording.text)) continue;
    return {
      ...wording,
      text: wording.text.charAt(0).toLowerCase() + wording.text.slice(1),
    };
  }
  return null;
}
