import { type Reading, sentenceOf } from "../../facts/reading";
import { breaksOff } from "../../text/breaks-off";
import { evidenceSpan } from "../../text/evidence";
import { sharedWords } from "../../text/word-overlap";
import { wordsOf } from "../../text/words";
import type { Distractor } from "../../types";
import type { Deed } from "./deed";
import { identityOf, type ToldSubject } from "./told-subject";

/** Of the words of substance: two deeds that share as many may be one and the same. */
const SAME_SHARE = 0.4;
const MOST_OFFERED = 8;
/** Deeds further off are not looked at: each against every other is quadratic in a long article. */
const ON_EACH_SIDE = 60;

/** Verbs of what several do together: the deed of one is as well the other's. */
const JOINT = new Set(
  "agree argue battle clash collaborate combine compete cooperate debate discuss divorce fight join marry meet merge negotiate partner play share sign speak split talk trade unite work".split(
    " ",
  ),
);

/**
 * What others of the article did, worded by `word` like its `key`, nearest in length first. Left out is whatever could
 * be true of its subject too: where the sentence names both, where one belongs to the other, where they act together.
 */
export function offerOtherDeeds(
  reading: Reading,
  deed: Deed,
  key: string,
  deeds: readonly Deed[],
  word: (other: Deed) => string | null,
): Distractor[] {
  const at = deeds.indexOf(deed);
  const near = deeds.slice(Math.max(0, at - ON_EACH_SIDE), at + ON_EACH_SIDE + 1);
  const own = near.filter(({ subject }) => subject.identity === deed.subject.identity);
  return near
    .filter((other) => other.subject.identity !== deed.subject.identity)
    .filter((other) => !isOfBoth(reading, deed, other))
    .filter((other) => !own.some((mine) => saysAlmost(mine, other)))
    .flatMap((other) => {
      const text = word(other);
      return text === null || breaksOff(text) ? [] : [{ other, text }];
    })
    .toSorted(
      (a, b) =>
        standing(b.other, deed) - standing(a.other, deed) ||
        Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length),
    )
    .slice(0, MOST_OFFERED)
    .map(({ other, text }) => ({
      text,
      origin: "other-clause",
      why: `The article says this of ${other.subject.text}.`,
      evidence: evidenceSpan(
        reading.analysis.article.text,
        sentenceOf(reading, other.clause.sentence),
      ),
    }));
}

/** What a subject of the same sort did is easier to believe. */
function standing(other: Deed, deed: Deed): number {
  return other.subject.sort === deed.subject.sort ? 1 : 0;
}

/** Whether what is said of the other's subject may hold for this one as well. */
function isOfBoth(reading: Reading, deed: Deed, other: Deed): boolean {
  const { subject } = deed;
  return (
    JOINT.has(other.clause.lemma) ||
    names(reading, other.clause.sentence, subject) ||
    other.clause.sentence === deed.clause.sentence ||
    belongsTo(subject, other.subject) ||
    belongsTo(other.subject, subject) ||
    isAlike(subject, other.subject)
  );
}

/** Whether the sentence mentions the subject in any way. */
function names(reading: Reading, sentence: number, { identity, entity }: ToldSubject): boolean {
  const { tokens } = sentenceOf(reading, sentence);
  return tokens.some((token, at) => {
    if (entity === null) return token.lemma.toLowerCase() === identity;
    const link = reading.entityAt(sentence, at);
    return link !== null && identityOf(link.entity) === identity;
  });
}

/** "Boeing spokesman" and Boeing: what the one does, the other may be said to do. */
function belongsTo(member: ToldSubject, whole: ToldSubject): boolean {
  const stem = (word: string) => word.toLowerCase().slice(0, 5);
  const words = wordsOf(whole.entity?.aliases.join(" ") ?? whole.text).map(stem);
  const roles = member.entity?.roles.map(({ quote }) => quote).join(" ") ?? member.text;
  return wordsOf(roles).some((word) => words.includes(stem(word)));
}

/** Described people and groups may be the named ones: "the president" and Ana Ruiz, "officials" and "police". */
function isAlike(subject: ToldSubject, other: ToldSubject): boolean {
  if (subject.entity !== null && other.entity !== null) return false;
  const isPerson = ({ sort }: ToldSubject) => sort === "person" || sort === "people";
  return (
    isPerson(subject) === isPerson(other) && subject.sort !== "thing" && other.sort !== "thing"
  );
}

function saysAlmost(mine: Deed, other: Deed): boolean {
  return sharedWords(mine.predicate.text, other.predicate.text) >= SAME_SHARE;
}
