import type { Reading } from "../../facts/reading";
import type { Draft, Entity, NumberMention } from "../../types";
import { draftOf } from "../draft";

/** "How old is Berenice Davila?": asks for the age that stands beside a name. */
export function askAge(reading: Reading): Draft[] {
  return reading.entities
    .filter((entity) => entity.type === "person" && entity.name.includes(" "))
    .flatMap((person) => ageDraft(reading, person) ?? []);
}

function ageDraft(reading: Reading, person: Entity): Draft | null {
  const found = person.mentions
    .filter((mention) => mention.form === "name")
    .map((mention) => ({ mention, age: ageAfter(reading, mention.end) }))
    .find(({ age }) => age !== undefined);
  if (found?.age === undefined) return null;
  const { mention, age } = found;
  const name = reading.analysis.article.text.slice(mention.start, mention.end);
  if (name !== person.name) return null;
  return draftOf(reading, {
    kind: "how-many",
    form: "age",
    stem: `How old is ${person.name}?`,
    key: age.quote,
    answerType: "count",
    keySpan: age,
    factId: `age:${person.id}`,
    confidence: person.confidence,
    sentences: [mention.sentence],
    entityIds: [person.id],
    why: `The article gives the age as ${age.quote}.`,
  });
}

/** "Ana Ruiz, 34, said": the number between commas right after the name. */
function ageAfter({ analysis, numbers }: Reading, end: number): NumberMention | undefined {
  const { text } = analysis.article;
  return numbers.find(
    (number) =>
      number.kind === "age" &&
      /^,\s*$/.test(text.slice(end, number.start)) &&
      text.slice(end, number.start).length < 4,
  );
}
