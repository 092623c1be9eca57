import { type Reading, sentenceOf } from "../../facts/reading";
import type { Draft, Entity, EntityMention, NumberMention } from "../../types";
import { draftOf } from "../draft";

/** "Ana Ruiz, 34, said", "Ana Ruiz, aged 34", "Ana Ruiz, a 34-year-old teacher", "Ana Ruiz is 34". */
const BEHIND = /^(?:, (?:aged )?| \(| \(aged |, an? |, who is |,? is )$/;
/** "The 34-year-old teacher Ana Ruiz". */
const BEFORE = /^[- ]years?[- ]old (?:\p{Ll}[\p{L}-]* ){0,3}$/u;
/** What may follow the number for it to be an age: "34," and "34)" and "34-year-old", no "34 goals". */
const ENDS = /^(?:[,.;)]|[- ]years?[- ]old\b| and\b)/;
const OLDEST = 120;

/** "How old is Berenice Davila?": asks for the age that stands beside a name. */
export function askAge(reading: Reading): Draft[] {
  return reading.entities
    .filter((entity) => entity.type === "person" && entity.name.includes(" "))
    .flatMap((person) => ageDraft(reading, person) ?? []);
}

function ageDraft(reading: Reading, person: Entity): Draft | null {
  const found = person.mentions
    .filter((mention) => mention.form === "name")
    .flatMap((mention) => {
      const age = ageBeside(reading, mention);
      return age === undefined ? [] : [{ mention, age }];
    });
  const [first] = found;
  // Two ages of one person are two people or two times.
  if (first === undefined || found.some(({ age }) => age.value !== first.age.value)) return null;
  const { mention, age } = first;
  return draftOf(reading, {
    kind: "how-many",
    form: "age",
    stem: `How old is ${person.name}?`,
    embedded: `how old ${person.name} is`,
    key: age.quote,
    answerType: "count",
    keySpan: age,
    factId: `age:${person.id}`,
    confidence: person.confidence,
    sentences: [mention.sentence, ...namedFully(reading, person, mention)],
    entityIds: [person.id],
    why: `The article gives the age as ${age.quote}.`,
  });
}

function ageBeside(reading: Reading, { sentence, start, end }: EntityMention) {
  const { text } = reading.analysis.article;
  return reading.numbers.find((number: NumberMention) => {
    if (number.sentence !== sentence || number.value > OLDEST || number.kind === "money")
      return false;
    if (number.start >= end)
      return BEHIND.test(text.slice(end, number.start)) && ENDS.test(text.slice(number.end));
    // "Ana Ruiz, a 34-year-old Harrowick teacher": the age is hers who stands in front of it.
    if (/, an? $/.test(text.slice(0, number.start))) return false;
    return number.end <= start && BEFORE.test(text.slice(number.end, start));
  });
}

/** The sentence that gives the person's full name, where the age stands by a shorter one. */
function namedFully(reading: Reading, person: Entity, beside: EntityMention): number[] {
  const { text } = reading.analysis.article;
  if (text.slice(beside.start, beside.end) === person.name) return [];
  const full = person.mentions.find(({ start, end }) => text.slice(start, end) === person.name);
  return full === undefined ? [] : [sentenceOf(reading, full.sentence).index];
}
