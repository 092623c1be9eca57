import type { EntityIndex } from "../entities/entity-index";
import { nounType } from "../lexicon/noun-types";
import { documentNouns } from "../lexicon/reporting-verbs";
import type { Analysis } from "../types";
import { frameAround, isCueVerb, type Frame } from "./frame";
import { referenceOf } from "./frame-reference";
import { subjectOf } from "./subject-of";

/** How many sentences before it "they said", "it said" and "she said" may look for who spoke last. */
const reach = 3;

const acronym = /^\p{Lu}{2,}$/u;

/**
 * Whether a frame's source is what the pronoun can mean: several people or a body for "they", a body or document
 * for "it". Whatever has `said` a statement before is a body.
 */
function fits(frame: Frame, plural: boolean, said: boolean, index: EntityIndex): boolean {
  const token = frame.sentence.tokens[frame.head]!;
  const entity = referenceOf(frame, index)?.entity;
  if (entity !== undefined)
    return (
      entity.type === "organization" || entity.metonymClass !== null || acronym.test(token.text)
    );
  const lemma = token.lemma.toLowerCase();
  const kind = nounType(lemma);
  const isPlural = /^NNP?S$/u.test(token.xpos);
  const body = kind === "group" || documentNouns.has(lemma) || (said && kind !== "person");
  return plural ? isPlural || body : !isPlural && body;
}

/**
 * The frame that "they" or "it" in a later frame takes its source from: the nearest one before, if its source is a
 * body, a document or several people. Null where a person spoke in between, or nobody.
 * `earlier` are the frames before it, nearest first.
 */
export function speakingBody(
  analysis: Analysis,
  frame: Frame,
  earlier: readonly Frame[],
  index: EntityIndex,
): Frame | null {
  const plural = /^they$/iu.test(frame.sentence.tokens[frame.head]?.text ?? "");
  const named = earlier.find(({ sentence, head }) => sentence.tokens[head]?.upos !== "PRON");
  const nearest = lastReporter(analysis, frame) ?? named;
  if (nearest === undefined || frame.sentence.index - nearest.sentence.index > reach) return null;
  const isLater = named !== undefined && place(named) >= place(nearest);
  const chosen = isLater ? named : nearest;
  return fits(chosen, plural, chosen === named, index) ? chosen : null;
}

const place = ({ sentence, head }: Frame) => sentence.tokens[head]?.start ?? 0;

/** The subject of the verb of reporting that comes last before the frame, also one that reports no clause ("denied these claims"). */
function lastReporter(analysis: Analysis, frame: Frame): Frame | null {
  for (let back = 0; back <= reach; back++) {
    const sentence = analysis.sentences[frame.sentence.index - back];
    if (sentence === undefined) return null;
    const before = back === 0 ? frame.head : sentence.tokens.length;
    for (let verb = before - 1; verb >= 0; verb--) {
      if (!isCueVerb(sentence, verb)) continue;
      const subject = subjectOf(sentence, verb);
      if (
        subject === null ||
        subject.head >= before ||
        sentence.tokens[subject.head]?.upos === "PRON"
      )
        continue;
      return frameAround(sentence, verb, subject.head, 0.7);
    }
  }
  return null;
}

/**
 * Who spoke last before "he said" or "she said" whose pronoun the article's names leave open: the person of the
 * nearest earlier frame, if gender allows and that frame is near. Null otherwise.
 */
export function lastSpeaker(
  frame: Frame,
  earlier: readonly Frame[],
  index: EntityIndex,
): Frame | null {
  const nearest = earlier[0];
  if (nearest === undefined || frame.sentence.index - nearest.sentence.index > reach) return null;
  const entity = referenceOf(nearest, index)?.entity;
  if (entity?.type !== "person") return null;
  const wanted = /^she$/iu.test(frame.sentence.tokens[frame.head]?.text ?? "") ? "female" : "male";
  const sameParagraph = nearest.sentence.paragraph === frame.sentence.paragraph;
  const fitting = entity.gender === wanted || (entity.gender === "unknown" && sameParagraph);
  return fitting ? nearest : null;
}
