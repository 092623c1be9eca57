import { childWith, isRelation } from "../text/tree";
import type { Analysis, EntityMention, Sentence } from "../types";
import type { DraftEntity } from "./draft-entity";
import { isRoleNoun } from "./title-before";

const vague =
  /^(?:person|man|woman|child|member|people|one|fan|friend|resident|worker|student|official|user|player|victim)$/u;

/** "the minister", "the British spokeswoman": the article, perhaps adjectives, a role noun and nothing after it. */
function isBareDescription(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  if (token.upos !== "NOUN" || token.xpos === "NNS" || !isRoleNoun(token)) return false;
  if (vague.test(token.lemma)) return false;
  const determiner = childWith(sentence, head, "det");
  if (!/^the$/iu.test(sentence.tokens[determiner]?.text ?? "")) return false;
  if (!isRelation(token, "nsubj", "obj", "iobj", "obl", "nmod")) return false;
  return childWith(sentence, head, "nmod", "acl", "appos", "flat", "conj") < 0;
}

/** "former President Ruiz": "the president" is somebody else. The word may stand in the role or right before it. */
const PAST = /\b(?:former|late|ex|one-time|then|outgoing|ousted)\b/iu;
const WORD_BEFORE = 10;

/**
 * Descriptions such as "the minister" that fit exactly one person named before, by the head noun of a role.
 * `people` are in any order; nothing is returned where two people have such
 * a role; who had it before does not count.
 */
export function findDescriptions(
  analysis: Analysis,
  people: readonly DraftEntity[],
): readonly { readonly person: DraftEntity; readonly mention: EntityMention }[] {
  const { text } = analysis.article;
  const holders = new Map<string, DraftEntity[]>();
  for (const person of people) {
    const nouns = new Set(
      person.roles
        .filter(({ start, end }) => !PAST.test(text.slice(Math.max(0, start - WORD_BEFORE), end)))
        .flatMap(({ quote }) => quote.toLowerCase().split(/[\s-]+/u)),
    );
    for (const noun of nouns) holders.set(noun, [...(holders.get(noun) ?? []), person]);
  }
  const found: { person: DraftEntity; mention: EntityMention }[] = [];
  for (const sentence of analysis.sentences) {
    sentence.tokens.forEach((token, index) => {
      const [person, other] = holders.get(token.lemma.toLowerCase()) ?? [];
      if (person === undefined || other !== undefined || !isBareDescription(sentence, index))
        return;
      const before = person.mentions.filter(({ start }) => start < token.start).at(-1);
      if (before === undefined || sentence.index - before.sentence > 6) return;
      const first = childWith(sentence, index, "det");
      found.push({
        person,
        mention: {
          start: sentence.tokens[first]!.start,
          end: token.end,
          sentence: sentence.index,
          first,
          last: index,
          form: "description",
          confidence: 0.75,
        },
      });
    });
  }
  return found;
}
