import type { PronounForm } from "../lexicon/pronouns";
import { overlapping } from "../text/overlapping";
import type { Gender, Span } from "../types";
import type { DraftEntity } from "./draft-entity";
import { genderFits, type PlacedMention } from "./pronoun-candidates";

/** Below this nobody knows whether a name is a person's at all. */
const SUREST_PERSON = 0.6;

/** How many sentences back a pronoun may look. */
export const reach = 5;

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
  return base * (surelyFits ? 1 : 0.85) * (quoted ? 0.75 : 1);
}

/** Somebody a pronoun may mean. */
export interface Candidate {
  readonly draft: DraftEntity;
  readonly score: number;
  /** The mention that speaks most for it. */
  readonly via: PlacedMention;
  /** Its last mention, and its last one by name. */
  readonly last: PlacedMention;
  readonly lastNamed: PlacedMention | null;
}

/**
 * Who a pronoun may mean, best first: people whose gender fits, by how near, how prominent and how central to the
 * article they are. `share` tells what part of the article's mentions of people an entity has, 0 to 1.
 */
export function rankCandidates(
  pronoun: PlacedMention,
  form: PronounForm,
  recent: ReadonlyMap<DraftEntity, readonly PlacedMention[]>,
  share: (draft: DraftEntity) => number,
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
    const [strongest] = near
      .map((via) => ({ via, score: salience(pronoun, form, via) }))
      .toSorted((a, b) => b.score - a.score);
    if (strongest === undefined) continue;
    const known = draft.gender === form.gender ? 2.5 : 0;
    const score = strongest.score + known + 2 * share(draft);
    const last = near.at(-1) ?? strongest.via;
    const lastNamed = near.findLast((mention) => mention.form === "name") ?? null;
    if (score > 0) found.push({ draft, score, via: strongest.via, last, lastNamed });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/**
 * How sure it is that the pronoun means the first of the ranked candidates. `unnamed` are people without a name
 * who may be meant instead. A link is not surer than the pronoun before it that it leans on.
 */
export function confidenceIn(
  ranked: readonly Candidate[],
  pronoun: PlacedMention,
  form: PronounForm,
  unnamed: readonly (Span & { gender: Gender })[],
): number {
  const [best, second] = ranked;
  if (best === undefined) return 0;
  const margin = second === undefined ? Infinity : best.score - second.score;
  const surelyFits = form.refers === "person" && best.draft.gender === form.gender;
  const { from, to } = overlapping(unnamed, { start: best.last.start, end: pronoun.start });
  const somebodyElse = unnamed.slice(from, to).some(({ gender }) => gender === form.gender);
  const sure = confidenceOf(margin, second === undefined, surelyFits, pronoun.quoted);
  // "Huber … Singh points out … he said": somebody named since then may be meant as well.
  const [, ...others] = ranked;
  const namedSince = others.some(
    ({ lastNamed }) =>
      lastNamed !== null && lastNamed.sentence > best.last.sentence && !lastNamed.quoted,
  );
  const leaning = best.via.form === "pronoun" ? Math.min(sure, best.via.confidence) : sure;
  // "He made friends with men such as Hobhouse. … He": who is only mentioned is less likely meant than who acts.
  const acts = best.via.isSubject || best.via.form === "pronoun" || !ranked[1];
  const trusted = best.draft.confidence >= SUREST_PERSON || form.refers !== "person";
  return leaning * (somebodyElse || namedSince ? 0.6 : 1) * (acts ? 1 : 0.8) * (trusted ? 1 : 0.6);
}
