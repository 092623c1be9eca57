import type { QuotedSpan } from "../text/quoted-spans";
import type { DraftQuotation } from "./draft-quotation";
import type { QuotedText } from "./quoted-words";

/** The share of the content's characters that stand between quotation marks, 0 to 1. */
export function quotedShare(draft: DraftQuotation, spans: readonly QuotedSpan[]): number {
  const { start, end } = draft.content;
  const inside = draft.spans
    .map((index) => spans[index]!)
    .map((span) => Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)))
    .reduce((sum, length) => sum + length, 0);
  return end > start ? inside / (end - start) : 0;
}

/** Cuts indirect content before a whole quotation that has a frame of its own ("… must be thought out: “Moves …”"). */
function cutBefore(
  draft: DraftQuotation,
  other: DraftQuotation,
  text: string,
): DraftQuotation | null {
  const kept = text.slice(draft.content.start, other.content.start).replace(/[\s,:;—–-]+$/u, "");
  if (kept.split(/\s+/u).length < 3) return null;
  return {
    ...draft,
    content: { start: draft.content.start, end: draft.content.start + kept.length },
    spans: draft.spans.filter((span) => !other.spans.includes(span)),
  };
}

/**
 * "Speaking at the school, Ruiz said, “…”", "“…,” said Ruiz, of the school board": what stands around the frame
 * of a quotation is no second statement.
 */
function belongsToFrame(candidate: DraftQuotation, direct: DraftQuotation): boolean {
  const { frame, content } = candidate;
  if (frame === null || direct.frame === null) return false;
  const sameCue = frame.cue === direct.frame.cue && frame.sentence === direct.frame.sentence;
  const cue = frame.sentence.tokens[frame.cue]?.start ?? 0;
  const shared = direct.spans.some((span) => candidate.spans.includes(span));
  return sameCue && (content.start < cue || (direct.content.end <= cue && !shared));
}

/**
 * Puts direct and indirect findings together, in text order. Where both hold the same quoted words, a direct
 * quotation with a frame of its own wins, and indirect speech wins over one that nothing claims.
 */
export function mergeDrafts(
  { analysis, spans }: QuotedText,
  direct: readonly DraftQuotation[],
  indirect: readonly DraftQuotation[],
): readonly DraftQuotation[] {
  const replaced = new Set<DraftQuotation>();
  const kept: DraftQuotation[] = [];
  for (const candidate of indirect) {
    if (direct.some((other) => belongsToFrame(candidate, other))) continue;
    let draft: DraftQuotation | null = candidate;
    for (const other of direct) {
      const shares = other.spans.some((span) => candidate.spans.includes(span));
      if (!shares || draft === null) continue;
      if (other.frame === null && quotedShare(candidate, spans) < 0.9) {
        // "X told Y any process “must be …”: “Moves …”": the statement after the colon stands on its own.
        const announced = /[:.!?]\s*$/u.test(analysis.article.text.slice(0, other.content.start));
        if (announced) draft = cutBefore(draft, other, analysis.article.text);
        else replaced.add(other);
      } else if (other.frame === null) replaced.add(other);
      else draft = cutBefore(draft, other, analysis.article.text);
    }
    if (draft !== null) kept.push(draft);
  }
  return [...direct.filter((draft) => !replaced.has(draft)), ...kept].toSorted(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
}
