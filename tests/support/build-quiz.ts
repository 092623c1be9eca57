import type { EvidenceSpan, Item, Quiz } from "../../questions/types";

const TEXT = "“We had no choice,” said Mayor Ana Ruiz.\nThe bridge reopens on 3 May.";

/** A span of the little article, by its words. */
export function littleSpan(quote: string): EvidenceSpan {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

const item: Item = {
  id: "item-1",
  type: "multiple-choice",
  kind: "who-said",
  stem: "Who said, “We had no choice”?",
  key: "Ana Ruiz",
  evidence: [littleSpan("“We had no choice,” said Mayor Ana Ruiz.")],
  form: "quotation-to-source",
  factId: "quotation-1",
  options: [
    {
      id: "a",
      text: "Ben Cole",
      correct: false,
      why: "Cole is quoted on the cost.",
      origin: "other-source",
    },
    { id: "b", text: "Ana Ruiz", correct: true, why: "These are her words." },
  ],
};

/**
 * A quiz of one item on an article of two sentences, with one of everything that can be printed.
 *
 * @param changes what is different in this case
 */
export function buildQuiz(changes: Partial<Quiz> = {}): Quiz {
  return {
    article: { title: "Bridge closes", text: TEXT },
    items: [item],
    quotations: [
      {
        kind: "direct",
        content: littleSpan("We had no choice,"),
        cue: { ...littleSpan("said"), lemma: "say" },
        source: { ...littleSpan("Mayor Ana Ruiz"), name: "Ana Ruiz", entityId: "entity-1" },
        link: "explicit",
        sentences: [0],
        confidence: 0.98,
      },
    ],
    entities: [],
    mentions: [{ ...littleSpan("3 May"), type: "date", entity: "2026-05-03" }],
    facts: [
      {
        id: "fact-1",
        kind: "when",
        evidence: [littleSpan("The bridge reopens on 3 May.")],
        sentence: 1,
        confidence: 0.9,
        attributedTo: null,
      },
    ],
    rejected: [
      {
        stem: "What reopens?",
        key: "The bridge",
        findings: [{ rule: "key-in-stem", severity: "hard", message: "The stem holds the key." }],
      },
    ],
    shortfall: null,
    ...changes,
  };
}
