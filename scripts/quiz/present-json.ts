import type { EvidenceSpan, Item, Quiz } from "../../questions/types";
import type { QuizOptions } from "./options";

const presentSpan = ({ start, end, quote }: EvidenceSpan) => ({ start, end, quote });

const presentItem = ({ id, type, kind, stem, options, key, evidence, difficulty }: Item) => ({
  id,
  type,
  kind,
  stem,
  options: options.map((option) => ({
    id: option.id,
    text: option.text,
    correct: option.correct,
    why: option.why,
  })),
  key,
  evidence: evidence.map(presentSpan),
  ...(difficulty ? { difficulty } : {}),
});

function presentFindings({ quotations, mentions, facts }: Quiz) {
  return {
    quotations: quotations.map(({ kind, content, cue, source }) => ({
      kind,
      content: presentSpan(content),
      cue: cue && presentSpan(cue),
      source: source && { ...presentSpan(source), name: source.name },
    })),
    mentions: mentions.map(({ type, entity, ...span }) => ({ ...presentSpan(span), type, entity })),
    facts,
  };
}

/**
 * The quiz as one JSON object, in the shape that scripts rely on.
 *
 * @returns the text, with a newline at its end; the same quiz gives the same bytes
 */
export function presentQuizAsJson(
  quiz: Quiz,
  options: Pick<QuizOptions, "facts" | "explain">,
): string {
  const { article, items, rejected, shortfall } = quiz;
  const output = {
    article: { title: article.title, text: article.text },
    items: items.map(presentItem),
    ...(shortfall ? { shortfall } : {}),
    ...(options.facts ? presentFindings(quiz) : {}),
    ...(options.explain
      ? {
          rejected: rejected.map(({ stem, key, findings }) => ({
            stem,
            key,
            findings: findings.map(({ rule, message }) => ({ rule, message })),
          })),
        }
      : {}),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
