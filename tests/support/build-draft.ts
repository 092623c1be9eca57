import type { Draft, ItemContext } from "@/questions/types";

const text = "Mayor Ana Ruiz opened the new bridge on Saturday. Ben Okoro built it.";

/** A context in which nothing was found but the sentences of a short article. */
export function anItemContext(): ItemContext {
  return {
    analysis: {
      article: { title: "Bridge opens", text },
      paragraphs: [{ start: 0, end: text.length }],
      sentences: [
        { index: 0, paragraph: 0, start: 0, end: 50, tokens: [] },
        { index: 1, paragraph: 0, start: 51, end: text.length, tokens: [] },
      ],
      names: [],
    },
    entities: [],
    quotations: [],
    facts: [],
    dates: [],
    numbers: [],
  };
}

/** A sound draft about that article, with `parts` in place of its own. */
export function aDraft(parts: Partial<Draft> = {}): Draft {
  return {
    type: "multiple-choice",
    kind: "who",
    form: "subject",
    stem: "Who opened the new bridge?",
    key: "Ana Ruiz",
    answerType: "person",
    entityId: "e1",
    keySpan: null,
    evidence: [{ start: 0, end: 50, quote: text.slice(0, 50) }],
    factId: "clause:0:3",
    confidence: 0.9,
    weight: 0.5,
    why: "The article says so of Ana Ruiz.",
    embedded: "who opened the new bridge",
    statement: "{name} opened the new bridge.",
    distractors: [],
    ...parts,
  };
}
