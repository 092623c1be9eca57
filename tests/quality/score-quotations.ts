import { reportingClass } from "../../questions/lexicon/reporting-verbs";
import { quotedSpans } from "../../questions/text/quoted-spans";
import type { Quotation, Span } from "../../questions/types";
import { sourceAgrees } from "./compare-sources";
import type { GoldDocument, GoldQuotation } from "./quotation-corpora";

/** What was counted on one document; the lists hold the disagreements, ready to print. */
export interface QuotationScore {
  readonly direct: { gold: number; found: number; linked: number; right: number };
  readonly indirect: { gold: number; found: number; said: number; true: number; right: number };
  readonly missed: string[];
  readonly misattributed: string[];
  readonly invented: string[];
}

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = ({ start, end }: Span) => end - start;

/** Share of the gold content that the quotations cover together. */
function covered(gold: Span, found: readonly Quotation[]): number {
  return found.reduce((sum, { content }) => sum + overlap(gold, content), 0) / length(gold);
}

/** Thoughts are no speech, and appeals and promises have no attribution relation in GUM: neither is counted. */
function isSpeech(lemma: string | null, content: string): boolean {
  if (lemma === null) return false;
  if (lemma.startsWith("accord")) return true;
  if (lemma === "ask" && !/^["“‘']?(?:whether|if|how|wh\w+)\b/iu.test(content)) return false;
  return /^(?:speech|denial|question|finding)$/u.test(reportingClass(lemma) ?? "");
}

function sameCue(gold: GoldQuotation, found: Quotation): boolean {
  return gold.cue !== null && found.cue !== null && overlap(gold.cue, found.cue) > 0;
}

function sameClaim(gold: GoldQuotation, found: Quotation): boolean {
  const shared = overlap(gold.content, found.content);
  if (sameCue(gold, found))
    return shared / Math.min(length(gold.content), length(found.content)) >= 0.3;
  return shared / Math.max(length(gold.content), length(found.content)) >= 0.5;
}

const shorten = (text: string) => text.replace(/\s+/gu, " ").slice(0, 110);

/** Statements between quotation marks that a frame could attribute: nested ones and titles in lists are left out. */
function countableDirect(document: GoldDocument): readonly GoldQuotation[] {
  const marked = quotedSpans(document.text);
  return document.quotations.filter((gold) => {
    if (gold.kind !== "direct" || gold.listed) return false;
    return marked.some((span) => overlap(span, gold.content) >= 0.9 * length(span));
  });
}

const name = (quotation: Quotation | undefined) => quotation?.source?.name ?? "nobody";
const counted = ({ kind }: GoldQuotation) => kind === "indirect" || kind === "mixed";

/** Compares what was found in a document with what its annotators marked. */
export function scoreQuotations(
  document: GoldDocument,
  found: readonly Quotation[],
): QuotationScore {
  const score: QuotationScore = {
    direct: { gold: 0, found: 0, linked: 0, right: 0 },
    indirect: { gold: 0, found: 0, said: 0, true: 0, right: 0 },
    missed: [],
    misattributed: [],
    invented: [],
  };
  const speakers = document.quotations.flatMap(({ speaker }) => speaker ?? []);
  const show = ({ start, end }: Span) => shorten(document.text.slice(start, end));
  for (const gold of countableDirect(document)) {
    score.direct.gold++;
    const quoted = found.filter(
      ({ kind, content }) => kind !== "indirect" && overlap(gold.content, content) > 0,
    );
    if (covered(gold.content, quoted) < 0.5) {
      score.missed.push(`${document.id} direct: ${show(gold.content)}`);
      continue;
    }
    score.direct.found++;
    if (!gold.linked || gold.speaker === null) continue;
    score.direct.linked++;
    const best = quoted.toSorted(
      (a, b) => overlap(gold.content, b.content) - overlap(gold.content, a.content),
    );
    const right = quoted.some(
      ({ source }) => source !== null && sourceAgrees(source, gold, speakers),
    );
    if (right) score.direct.right++;
    else
      score.misattributed.push(
        `${document.id}: ${name(best[0])} for ${gold.speaker.name}: ${show(gold.content)}`,
      );
  }
  for (const gold of document.quotations.filter(
    (one) => counted(one) && isSpeech(one.cueLemma, show(one.content)),
  )) {
    score.indirect.gold++;
    if (found.some((quotation) => sameClaim(gold, quotation))) score.indirect.found++;
    else score.missed.push(`${document.id} ${gold.kind} (${gold.cueLemma}): ${show(gold.content)}`);
  }
  for (const quotation of found) {
    if (
      quotation.kind === "direct" ||
      !isSpeech(quotation.cue?.lemma ?? null, quotation.content.quote)
    )
      continue;
    score.indirect.said++;
    const gold = document.quotations.filter((one) => sameClaim(one, quotation));
    const best = gold.toSorted(
      (a, b) => Number(sameCue(b, quotation)) - Number(sameCue(a, quotation)),
    )[0];
    if (best === undefined) {
      score.invented.push(
        `${document.id}: ${name(quotation)} ${quotation.cue?.quote}: ${show(quotation.content)}`,
      );
      continue;
    }
    score.indirect.true++;
    if (
      quotation.source !== null &&
      gold.some((one) => sourceAgrees(quotation.source!, one, speakers))
    )
      score.indirect.right++;
    else
      score.misattributed.push(
        `${document.id}: ${name(quotation)} for ${best.speaker?.name}: ${show(quotation.content)}`,
      );
  }
  return score;
}
