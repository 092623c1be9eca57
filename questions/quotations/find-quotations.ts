import { indexEntities, type EntityIndex } from "../entities/entity-index";
import type { Analysis, Entity, EvidenceSpan, Quotation } from "../types";
import { continueQuotations, sentencesOf } from "./continue-quotations";
import type { DraftQuotation } from "./draft-quotation";
import { findDirect } from "./find-direct";
import { findIndirect } from "./find-indirect";
import type { Frame } from "./frame";
import { mergeDrafts, quotedShare } from "./merge-drafts";
import { readQuotedText } from "./quoted-words";
import { resolveSource, type ResolvedSource } from "./resolve-source";
import { hasLostMarks, isUnmarkedSpeech } from "./unmarked-speech";
import { findTranscript } from "./find-transcript";

function evidence(analysis: Analysis, start: number, end: number): EvidenceSpan {
  return { start, end, quote: analysis.article.text.slice(start, end) };
}

function cueOf(analysis: Analysis, { sentence, cue }: Frame): Quotation["cue"] {
  const token = sentence.tokens[cue];
  if (token === undefined) return null;
  const according = token.text.toLowerCase() === "according";
  const last = according ? (sentence.tokens[cue + 1] ?? token) : token;
  return {
    ...evidence(analysis, token.start, last.end),
    lemma: according ? "according" : token.lemma,
  };
}

/** Without its marks nothing tells a quotation from the one before it, whose speaker "he" may still be. */
const UNMARKED = 0.85;

function kindOf(share: number): Quotation["kind"] {
  if (share >= 0.9) return "direct";
  return share > 0 ? "mixed" : "indirect";
}

/** Looks up every frame's source, in text order, so that each knows who spoke before. */
function resolveSources(
  analysis: Analysis,
  drafts: readonly DraftQuotation[],
  index: EntityIndex,
): ReadonlyMap<Frame, ResolvedSource> {
  const frames = [...new Set(drafts.flatMap(({ frame }) => (frame === null ? [] : [frame])))];
  const place = ({ sentence, head }: Frame) => sentence.tokens[head]?.start ?? 0;
  const ordered = frames.toSorted((a, b) => place(a) - place(b));
  return new Map(
    ordered.map((frame, at) => {
      const earlier = ordered.slice(Math.max(0, at - 6), at).toReversed();
      return [frame, resolveSource(analysis, frame, index, earlier)];
    }),
  );
}

/**
 * Who said what: every statement that the article reports, quoted or not, in text order. A source is named
 * only where a frame names it ("explicit") or where the quotation goes on from one that has it
 * ("continued"); all others have `source: null` and are "implicit". Quoted titles, slogans and single words
 * lifted out for doubt are no quotations.
 *
 * Entities must come from the same analysis. The parts are those of Pareti 2012: source, cue, content.
 */
export function findQuotations(
  analysis: Analysis,
  entities: readonly Entity[],
): readonly Quotation[] {
  const text = readQuotedText(analysis);
  const index = indexEntities(analysis, entities);
  const merged = mergeDrafts(text, findDirect(text), findIndirect(text));
  const drafts = continueQuotations(text, merged);
  const resolved = resolveSources(analysis, drafts, index);
  const lostMarks = hasLostMarks(analysis);
  const quotations = drafts.map((draft): Quotation => {
    const { frame, content, link } = draft;
    const found = frame && resolved.get(frame);
    const isUnmarked = lostMarks && isUnmarkedSpeech(analysis, draft);
    return {
      kind: isUnmarked ? "direct" : kindOf(quotedShare(draft, text.spans)),
      content: evidence(analysis, content.start, content.end),
      cue: frame && cueOf(analysis, frame),
      source: found?.source ?? null,
      link,
      sentences: sentencesOf(draft, analysis.sentences),
      confidence: draft.confidence * (found?.confidence ?? 1) * (isUnmarked ? UNMARKED : 1),
    };
  });
  return [...quotations, ...findTranscript(text, index)].toSorted(
    (a, b) => a.content.start - b.content.start,
  );
}
