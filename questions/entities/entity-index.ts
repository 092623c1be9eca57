import type { Analysis, Entity, EntityMention } from "../types";
import { headOfName } from "./find-roles";

/** What a word of the article stands for, if it is part of a mention. */
export interface Reference {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** Looks entities up by place. */
export interface EntityIndex {
  /** The mention (name, description or pronoun) that covers this word; null where there is none. */
  at(sentence: number, token: number): Reference | null;
  /** The mention whose head is one of the words `first` to `last`, the word `head` preferred. */
  within(sentence: number, first: number, last: number, head: number): Reference | null;
  /** The entity of this id. */
  byId(id: string): Entity | null;
}

/** Builds the index over an article's entities; `analysis` is what they were found in. */
export function indexEntities(analysis: Analysis, entities: readonly Entity[]): EntityIndex {
  const byToken = new Map<string, Reference>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      for (let token = mention.first; token <= mention.last; token++)
        byToken.set(`${mention.sentence}:${token}`, { entity, mention });
    }
  }
  const at = (sentence: number, token: number) => byToken.get(`${sentence}:${token}`) ?? null;
  return {
    at,
    byId: (id) => byId.get(id) ?? null,
    within(sentence, first, last, head) {
      const direct = at(sentence, head);
      if (direct !== null) return direct;
      const tokens = analysis.sentences[sentence]?.tokens ?? [];
      for (let token = last; token >= first; token--) {
        const reference = at(sentence, token);
        if (reference === null) continue;
        const nameHead = headOfName(analysis.sentences[sentence]!, reference.mention);
        const governor = tokens[nameHead];
        // "spokeswoman Tammy Bruce" is Tammy Bruce; "Israel's army" and "the mayor of Rome" are not their places.
        if (
          governor?.head === head &&
          /^(?:flat|appos|compound|nmod:desc)/u.test(governor.relation) &&
          token > head
        )
          return reference;
      }
      return null;
    },
  };
}
