import type { PronounForm } from "../lexicon/pronouns";
import type { QuotedSpan } from "../text/quoted-spans";
import type { Analysis } from "../types";
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

/**
 * Links "he", "she", "his", … to people, and "it" as a speaker to organisations and states, adding mentions
 * to the drafts. A pronoun that nothing in the last sentences fits stays unlinked.
 */
export function resolvePronouns(
  analysis: Analysis,
  drafts: readonly DraftEntity[],
  quotedSpans: readonly QuotedSpan[],
): void {
  let nextSpan = 0;
  const quoted = (offset: number) => {
    if ((quotedSpans[nextSpan]?.start ?? 0) > offset) nextSpan = 0;
    while (nextSpan < quotedSpans.length && quotedSpans[nextSpan]!.end <= offset) nextSpan++;
    return (quotedSpans[nextSpan]?.start ?? Infinity) <= offset;
  };
  const named = drafts
    .filter(({ type }) => type !== "other")
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .map(({ draft, mention }) => ({ draft, mention: placeMention(analysis, mention, quoted) }));
  const recent = new Map<DraftEntity, PlacedMention[]>();
  const remember = (draft: DraftEntity, mention: PlacedMention) =>
    recent.set(draft, [...(recent.get(draft) ?? []).slice(-3), mention]);
  let nextNamed = 0;
  for (const { mention, pronoun: form } of pronounMentions(analysis)) {
    for (; (named[nextNamed]?.mention.start ?? Infinity) < mention.start; nextNamed++)
      remember(named[nextNamed]!.draft, named[nextNamed]!.mention);
    const placed = placeMention(analysis, mention, quoted);
    if (form.refers === "thing" && !placed.speaks) continue;
    const ranked = [...recent]
      .filter(([draft]) => (form.refers === "person") === (draft.type === "person"))
      .filter(([draft]) => draft.type !== "place" || draft.metonymClass !== null)
      .filter(([draft]) => genderFits(draft.gender, form))
      .flatMap(([draft, mentions]) => {
        // "It" in a frame goes back to a body that spoke; any other "it" is not looked up.
        const near = mentions.filter(
          ({ sentence, speaks }) =>
            placed.sentence - sentence <= reach && (form.refers === "person" || speaks),
        );
        const score = Math.max(...near.map((last) => salience(placed, form, last)));
        return near.length > 0
          ? [{ draft, score: score + (draft.gender === form.gender ? 2.5 : 0) }]
          : [];
      })
      .toSorted((a, b) => b.score - a.score);
    const [best, second] = ranked;
    for (const [draft, mentions] of recent)
      if (placed.sentence - mentions.at(-1)!.sentence > reach) recent.delete(draft);
    if (best === undefined || best.score <= 0) continue;
    const margin = second === undefined ? Infinity : best.score - second.score;
    const surelyFits = form.refers === "person" && best.draft.gender === form.gender;
    const confidence = confidenceOf(margin, second === undefined, surelyFits, placed.quoted);
    best.draft.mentions.push({ ...mention, confidence });
    remember(best.draft, { ...placed, confidence });
  }
}
