import type { EntityIndex, Reference } from "../entities/entity-index";
import { nounType } from "../lexicon/noun-types";
import { isRelation } from "../text/tree";
import type { Frame } from "./frame";

/** "One of the team, Ross Anderson,": the name beside a role is whom the quotation belongs to. */
export function nameBeside(frame: Frame, index: EntityIndex): Reference | null {
  const { sentence, head, source } = frame;
  const token = sentence.tokens[head];
  if (isRelation(token, "appos")) {
    // "Geert Wilders, the politician, who said …": the apposition goes back to its name.
    const above = index.at(sentence.index, token?.head ?? -1);
    return above?.entity.type === "person" && above.mention.form === "name" ? above : null;
  }
  const employed = employeeBeside(frame, index);
  if (employed !== null) return employed;
  if (index.at(sentence.index, head)?.mention.form === "name") return null;
  for (let at = source.last + 1; at < sentence.tokens.length && at <= source.last + 3; at++) {
    const named = sentence.tokens[at]!;
    const beside =
      isRelation(named, "appos", "flat") && named.head >= source.first && named.head <= source.last;
    const reference = beside ? index.at(sentence.index, at) : null;
    if (reference?.entity.type === "person" && reference.mention.form === "name") return reference;
  }
  // "A consultant, Adam Fox from Leeds, said", where the tree has no apposition.
  const isRole = token?.xpos === "NN" && sentence.tokens[source.last + 1]?.text === ",";
  const next = isRole ? index.at(sentence.index, source.last + 2) : null;
  const named = next?.entity.type === "person" && next.mention.form === "name";
  return named && next.mention.last < frame.cue ? next : null;
}

/** "Rowe Price head trader, Andy Brooks": behind the name of a firm and a job stands who has it. */
function employeeBeside({ sentence, source, cue }: Frame, index: EntityIndex): Reference | null {
  const { tokens } = sentence;
  let at = source.last + 1;
  while (/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.upos ?? "") && at - source.last < MOST_OF_JOB)
    at++;
  const job = tokens[at - 1];
  if (at === source.last + 1 || tokens[at]?.text !== "," || job?.upos !== "NOUN") return null;
  const person =
    nounType(job.lemma.toLowerCase()) === "person" ? index.at(sentence.index, at + 1) : null;
  if (person?.entity.type !== "person" || person.mention.form !== "name") return null;
  return cue < source.first || person.mention.last < cue ? person : null;
}

const MOST_OF_JOB = 5;

/** Whom a frame's source refers to: the name beside its head, or the mention that holds it; null where there is none. */
export function referenceOf(frame: Frame, index: EntityIndex): Reference | null {
  const { sentence, source, head } = frame;
  return nameBeside(frame, index) ?? index.within(sentence.index, source.first, source.last, head);
}
