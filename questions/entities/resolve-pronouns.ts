import { genderOfRoleWord } from "../lexicon/gender-cues";
import { quotedSpanAt, type QuotedSpan } from "../text/quoted-spans";
import { isRelation } from "../text/tree";
import type { Analysis, Gender, Span } from "../types";
import type { DraftEntity } from "./draft-entity";
import { placeMention, pronounMentions, type PlacedMention } from "./pronoun-candidates";
import { confidenceIn, rankCandidates, reach } from "./rank-candidates";

/** Nouns that name a new person by gender ("her mother", "a woman"): a later pronoun may mean that person. */
function unnamedPeople(
  analysis: Analysis,
  drafts: readonly DraftEntity[],
): readonly (Span & { gender: Gender })[] {
  const mentioned = new Set(
    drafts.flatMap(({ mentions }) => mentions.map(({ sentence, last }) => `${sentence}:${last}`)),
  );
  return analysis.sentences.flatMap(({ tokens, index: sentence }) =>
    tokens.flatMap((token, index) => {
      const gender = token.upos === "NOUN" ? genderOfRoleWord(token.lemma) : "unknown";
      const isTitle = tokens[index + 1]?.upos === "PROPN";
      const isPredicate = isRelation(token, "appos", "root", "compound", "nmod:desc");
      const open = gender !== "unknown" && !isTitle && !isPredicate;
      if (!open || mentioned.has(`${sentence}:${index}`)) return [];
      return [{ start: token.start, end: token.end, gender }];
    }),
  );
}

/**
 * Links "he", "she", "his", … to people, and "it" as a speaker to organisations and states, adding mentions
 * to the drafts. A pronoun that nothing in the last sentences fits stays unlinked.
 */
export function resolvePronouns(
  analysis: Analysis,
  drafts: readonly DraftEntity[],
  quotedSpans: readonly QuotedSpan[],
): void {
  const isQuoted = (offset: number) => quotedSpanAt(quotedSpans, offset) !== null;
  const named = drafts
    .filter(({ type }) => type !== "other")
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .map(({ draft, mention }) => ({ draft, mention: placeMention(analysis, mention, isQuoted) }));
  const speakers = new Map<number, Set<DraftEntity>>();
  for (const { draft, mention } of named) {
    if (!mention.speaks || mention.quoted) continue;
    speakers.set(mention.sentence, (speakers.get(mention.sentence) ?? new Set()).add(draft));
  }
  const people = named.filter(({ draft }) => draft.type === "person").length;
  const counts = new Map(drafts.map((draft) => [draft, draft.mentions.length]));
  const share = (draft: DraftEntity) => (counts.get(draft) ?? 0) / Math.max(people, 1);
  const unnamed = unnamedPeople(analysis, drafts);
  const recent = new Map<DraftEntity, PlacedMention[]>();
  const remember = (draft: DraftEntity, mention: PlacedMention) =>
    recent.set(draft, [...(recent.get(draft) ?? []).slice(-3), mention]);
  let nextNamed = 0;
  for (const { mention, pronoun: form } of pronounMentions(analysis)) {
    for (; (named[nextNamed]?.mention.start ?? Infinity) < mention.start; nextNamed++)
      remember(named[nextNamed]!.draft, named[nextNamed]!.mention);
    const placed = placeMention(analysis, mention, isQuoted);
    if (form.refers === "thing" && !placed.speaks) continue;
    for (const [draft, mentions] of recent)
      if (placed.sentence - mentions.at(-1)!.sentence > reach) recent.delete(draft);
    // "“He is stalling,” Zelensky said": in a speaker's own words "he" is somebody else.
    const speaking = placed.quoted ? speakers.get(placed.sentence) : undefined;
    const ranked = rankCandidates(placed, form, recent, share).filter(
      ({ draft }) => !speaking?.has(draft),
    );
    const [best] = ranked;
    if (best === undefined) continue;
    const confidence = confidenceIn(ranked, placed, form, unnamed);
    best.draft.mentions.push({ ...mention, confidence });
    // A doubtful pronoun must not draw the next one after it.
    if (confidence >= 0.5) remember(best.draft, { ...placed, confidence });
  }
}
