import { thirdPersonPronoun, type PronounForm } from "../lexicon/pronouns";
import { reportingClass } from "../lexicon/reporting-verbs";
import { isRelation } from "../text/tree";
import type { Analysis, EntityMention, Gender } from "../types";

/** A mention with the facts about its place that decide what a later pronoun means. */
export interface PlacedMention extends EntityMention {
  readonly paragraph: number;
  readonly isSubject: boolean;
  /** The word it depends on, as a place in the text; two words of one verb never mean one person. */
  readonly governor: number;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
  /** Whether it is the subject of a verb of reporting: whoever speaks. */
  readonly speaks: boolean;
}

/** Where a mention stands in its sentence. `quoted(offset)` tells whether a place is between quotation marks. */
export function placeMention(
  analysis: Analysis,
  mention: EntityMention,
  quoted: (offset: number) => boolean,
): PlacedMention {
  const sentence = analysis.sentences[mention.sentence]!;
  let at = mention.first;
  for (let index = mention.first; index <= mention.last; index++) {
    const { head } = sentence.tokens[index]!;
    if (head < mention.first || head > mention.last) at = index;
  }
  while (isRelation(sentence.tokens[at], "appos", "flat", "compound", "nmod:desc"))
    at = sentence.tokens[at]!.head;
  const token = sentence.tokens[at];
  const verb = sentence.tokens[token?.head ?? -1];
  const next = sentence.tokens[mention.last + 1];
  const afterComma = next?.text === "," ? sentence.tokens[mention.last + 2] : next;
  // "Devocht, who had told Montalvo he would help": a name that a relative clause goes on about is its subject.
  const isSubject = isRelation(token, "nsubj") || afterComma?.text === "who";
  return {
    ...mention,
    paragraph: sentence.paragraph,
    isSubject,
    governor: verb?.start ?? -1,
    quoted: quoted(mention.start),
    speaks: isSubject && verb !== undefined && reportingClass(verb.lemma) !== null,
  };
}

/** The pronouns of the article that can stand for a person or, as a speaker, for an organisation. */
export function pronounMentions(
  analysis: Analysis,
): readonly { readonly mention: EntityMention; readonly pronoun: PronounForm }[] {
  return analysis.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, index) => {
      const pronoun = thirdPersonPronoun(token.text);
      if (pronoun === null || pronoun.refers === "several") return [];
      const { start, end } = token;
      const base = { start, end, sentence: sentence.index, first: index, last: index };
      return [{ mention: { ...base, form: "pronoun" as const, confidence: 0 }, pronoun }];
    }),
  );
}

/** Whether an entity's gender lets the pronoun mean it. */
export function genderFits(gender: Gender, pronoun: PronounForm): boolean {
  return pronoun.gender === "unknown" || gender === "unknown" || gender === pronoun.gender;
}
