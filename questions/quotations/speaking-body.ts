import type { EntityIndex } from "../entities/entity-index";
import { nounType } from "../lexicon/noun-types";
import { documentNouns, reportingClass } from "../lexicon/reporting-verbs";
import { nounPhrase } from "../text/noun-phrase";
import { isRelation } from "../text/tree";
import type { Analysis, QuotationSource, Sentence } from "../types";
import type { Frame } from "./frame";

/** How many sentences before it "they said" and "it said" may look. */
const reach = 3;

/** Whether the subject is what the pronoun can mean: several people or a body for "they", a body or document for "it". */
function fits(sentence: Sentence, at: number, plural: boolean, index: EntityIndex): boolean {
  const token = sentence.tokens[at]!;
  const entity = index.within(sentence.index, at, at, at)?.entity;
  if (entity !== undefined) return entity.type === "organization" || entity.metonymClass !== null;
  const lemma = token.lemma.toLowerCase();
  const kind = nounType(lemma);
  const isPlural = /^NNP?S$/u.test(token.xpos);
  if (plural) return kind === "group" || (isPlural && kind === "person");
  return !isPlural && (kind === "group" || documentNouns.has(lemma));
}

/**
 * Whom "they" or "it" in a frame means: the nearest earlier subject of a verb of reporting that is a body, a
 * document or several people. Null where a person spoke in between, or nobody.
 */
export function speakingBody(
  analysis: Analysis,
  frame: Frame,
  index: EntityIndex,
): Pick<QuotationSource, "name" | "entityId"> | null {
  const plural = /^they$/iu.test(frame.sentence.tokens[frame.head]?.text ?? "");
  for (let back = 0; back <= reach; back++) {
    const sentence = analysis.sentences[frame.sentence.index - back];
    if (sentence === undefined) return null;
    const before = back === 0 ? frame.head : sentence.tokens.length;
    for (let at = before - 1; at >= 0; at--) {
      const token = sentence.tokens[at]!;
      const verb = sentence.tokens[token.head];
      if (!isRelation(token, "nsubj") || verb === undefined) continue;
      if (reportingClass(verb.lemma) === null || token.upos === "PRON") continue;
      if (!fits(sentence, at, plural, index)) return null;
      const reference = index.within(sentence.index, at, at, at);
      const { first, last } = nounPhrase(sentence, at);
      const { start } = sentence.tokens[first]!;
      const phrase = analysis.article.text.slice(start, sentence.tokens[last]!.end);
      const name = reference?.entity.name ?? phrase.replace(/\s+/gu, " ");
      return { name, entityId: reference?.entity.id ?? null };
    }
  }
  return null;
}
