import type { ArticleContent } from "@/db/articles";
import type { EvidenceSpan, Option } from "@/questions/types";
import { UserError } from "./errors";

/** How many sentences a student chooses the proof from, where the article has as many. */
const PROOFS = 4;
const FEWEST_PROOFS = 3;

/**
 * The second part of a two-part item: the first sentence of the evidence among sentences that are no evidence, in the
 * article's order. Those that its wrong answers come from are the likeliest to be taken for it; then those nearest to it.
 *
 * @throws UserError `item-incomplete` where the article has too few other sentences
 */
export function proofOptions(
  article: ArticleContent,
  evidence: readonly EvidenceSpan[],
  options: readonly Option[],
): Option[] {
  const sentences = article.blocks
    .flatMap(({ kind, sentences: of }) => (kind === "heading" ? [] : of))
    .toSorted((a, b) => a.start - b.start);
  const holds = (spans: readonly EvidenceSpan[], { start, end }: (typeof sentences)[number]) =>
    spans.some((span) => span.start < end && start < span.end);
  const proof = sentences.find((sentence) => holds(evidence.slice(0, 1), sentence));
  const origins = options.flatMap(({ correct, evidence: from }) =>
    !correct && from !== undefined ? [from] : [],
  );
  const place = proof === undefined ? -1 : sentences.indexOf(proof);
  const rankOf = (at: number) =>
    (holds(origins, sentences[at]!) ? 0 : sentences.length) + Math.abs(at - place);
  const others = sentences
    .map((sentence, at) => ({ sentence, at }))
    .filter(({ sentence }) => !holds(evidence, sentence))
    .toSorted((a, b) => rankOf(a.at) - rankOf(b.at))
    .slice(0, PROOFS - 1)
    .map(({ sentence }) => sentence);
  if (proof === undefined || others.length < FEWEST_PROOFS - 1) {
    throw new UserError(
      "item-incomplete",
      "This article has too few sentences to choose the proof from. Ask for the answer alone.",
    );
  }
  return [proof, ...others]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }, at) => ({
      id: `proof-${at + 1}`,
      text: article.text.slice(start, end),
      correct: start === proof.start,
      why: "",
      part: "proof",
    }));
}
