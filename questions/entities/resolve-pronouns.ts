import type { PronounForm } from "../lexicon/pronouns";
import { genderOfRoleWord } from "../lexicon/gender-cues";
import { overlapping } from "../text/overlapping";
import { quotedSpanAt, type QuotedSpan } from "../text/quoted-spans";
import { isRelation } from "../text/tree";
import type { Analysis, Gender, Span } from "../types";
import type { DraftEntity } from "./draft-entity";
import {
  genderFits,
  placeMention,
  pronounMentions,
  type PlacedMention,
} from "./pronoun-candidates";

/** How many sentences back a pronoun may look. */
const reach = 5;

function salience(pronoun: PlacedMention, form: PronounForm, last: PlacedMention): number {
  const distance = pronoun.sentence - last.sentence;
  let score = 10 - 2.5 * distance;
  if (last.isSubject) score += 3;
  if (last.speaks && pronoun.speaks) score += 1.5;
  if (last.paragraph === pronoun.paragraph) score += 1.5;
  if (last.quoted !== pronoun.quoted) score -= 3;
  if (last.form === "pronoun") score += 0.5;
  // "Lavrov met him": subject and object of one verb are two people.
  if (last.governor === pronoun.governor && distance === 0 && form.form !== "possessive")
    score -= 8;
  // "“He is stalling,” Zelensky said": a speaker's own words call him "I".
  if (pronoun.quoted && !last.quoted && last.speaks && distance <= 1) score -= 8;
  return score;
}

/** The share of pronouns that this margin over the runner-up gets right, measured on GUM's news coreference. */
function confidenceOf(
  margin: number,
  alone: boolean,
  surelyFits: boolean,
  quoted: boolean,
): number {
  const base = alone ? 0.95 : margin >= 5 ? 0.9 : margin >= 3 ? 0.85 : margin >= 1.5 ? 0.7 : 0.45;
  return base * (surelyFits ? 1 : 0.9) * (quoted ? 0.75 : 1);
}

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

interface Candidate {
  readonly draft: DraftEntity;
  readonly score: number;
  /** Where it was last mentioned. */
  readonly lastStart: number;
}

function rank(
  pronoun: PlacedMention,
  form: PronounForm,
  recent: ReadonlyMap<DraftEntity, readonly PlacedMention[]>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [draft, mentions] of recent) {
    if ((form.refers === "person") !== (draft.type === "person")) continue;
    if (draft.type === "place" && draft.metonymClass === null) continue;
    if (!genderFits(draft.gender, form)) continue;
    // "It" in a frame goes back to a body that spoke; any other "it" is not looked up.
    const near = mentions.filter(
      ({ sentence, speaks }) =>
        pronoun.sentence - sentence <= reach && (form.refers === "person" || speaks),
    );
    const known = draft.gender === form.gender ? 2.5 : 0;
    const score = Math.max(...near.map((last) => salience(pronoun, form, last))) + known;
    const lastStart = near.at(-1)?.start ?? 0;
    if (near.length > 0 && score > 0) found.push({ draft, score, lastStart });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** How sure it is that the pronoun means the first of the ranked candidates. */
function confidenceIn(
  [best, second]: readonly Candidate[],
  pronoun: PlacedMention,
  form: PronounForm,
  unnamed: readonly (Span & { gender: Gender })[],
): number {
  if (best === undefined) return 0;
  const margin = second === undefined ? Infinity : best.score - second.score;
  const surelyFits = form.refers === "person" && best.draft.gender === form.gender;
  const { from, to } = overlapping(unnamed, { start: best.lastStart, end: pronoun.start });
  const somebodyElse = unnamed.slice(from, to).some(({ gender }) => gender === form.gender);
  const sure = confidenceOf(margin, second === undefined, surelyFits, pronoun.quoted);
  return somebodyElse ? sure * 0.6 : sure;
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
    const ranked = rank(placed, form, recent).filter(({ draft }) => !speaking?.has(draft));
    const [best] = ranked;
    if (best === undefined) continue;
    const confidence = confidenceIn(ranked, placed, form, unnamed);
    best.draft.mentions.push({ ...mention, confidence });
    remember(best.draft, { ...placed, confidence });
  }
}
