/**
 * Verbs that tell of a state or of something that befalls one: nobody answers "What did X do?" with "contained
 * three rooms" or "suffered losses". Data only.
 */
export const VERBS_OF_STATE: ReadonlySet<string> = new Set(
  `
    abound amount appear arise astonish become befall begin belong bear believe benefit bleed born calm cease
    collapse comprise concern consist constitute contain continue cost cover decline decrease deserve die differ
    dislike disappear drop endure enjoy equal exceed exist expect experience face fail fall fear feel fit flow
    gain get grow happen hate have hear hold hope hurt imply include increase inherit interest involve keep know
    lack last lead lie like live look lose love matter mean measure need occur owe own pertain possess prefer
    range reach rebound receive regret remain represent require resemble rest result rise run see seem slip soar
    stand start stay struggle suffer surge take think total trust undergo understand want weigh widen win wish
  `
    .trim()
    .split(/\s+/),
);
