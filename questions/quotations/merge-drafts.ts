import type { QuotedSpan } from "../text/quoted-spans";
import type { DraftQuotation } from "./draft-quotation";
import type { Frame } from "./frame";
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
 * of a quotation is no second statement. Both have the same cue.
 */
function belongsToFrame(candidate: DraftQuotation, direct: DraftQuotation): boolean {
  const { frame, content } = candidate;
  if (frame === null || direct.frame === null) return false;
  const cue = frame.sentence.tokens[frame.cue]?.start ?? 0;
  const shared = direct.spans.some((span) => candidate.spans.includes(span));
  return content.start < cue || (direct.content.end <= cue && !shared);
}

/** One key for each cue of the article. */
const cueKey = (frame: Frame | null) =>
  frame === null ? "none" : `${frame.sentence.index}:${frame.cue}`;

/**
 * Puts direct and indirect findings together, in text order. Where both hold the same quoted words, a direct
 * quotation with a frame of its own wins, and indirect speech wins over one that nothing claims.
 */
export function mergeDrafts(
  { analysis, spans }: QuotedText,
  direct: readonly DraftQuotation[],
  indirect: readonly DraftQuotation[],
): readonly DraftQuotation[] {
  const { text } = analysis.article;
  const bySpan = new Map(direct.map((draft) => [draft.spans[0], draft]));
  const byCue = new Map<string, DraftQuotation[]>();
  for (const draft of direct) {
    const key = cueKey(draft.frame);
    const group = byCue.get(key);
    if (group === undefined) byCue.set(key, [draft]);
    else group.push(draft);
  }
  const replaced = new Set<DraftQuotation>();
  const kept: DraftQuotation[] = [];
  for (const candidate of indirect) {
    const sameCue = byCue.get(cueKey(candidate.frame)) ?? [];
    if (sameCue.some((other) => belongsToFrame(candidate, other))) continue;
    let draft: DraftQuotation | null = candidate;
    for (const other of candidate.spans.flatMap((span) => bySpan.get(span) ?? [])) {
      if (draft === null) break;
      // "X told Y any process “must be …”: “Moves …”": the statement after the colon stands on its own.
      const ahead = text.slice(Math.max(0, other.content.start - 3), other.content.start);
      const announced = /[:.!?]\s*$/u.test(ahead) && quotedShare(candidate, spans) < 0.9;
      if (other.frame !== null || announced) draft = cutBefore(draft, other, text);
      else replaced.add(other);
    }
    if (draft !== null) kept.push(draft);
  }
  return [...direct.filter((draft) => !replaced.has(draft)), ...kept].toSorted(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
}
