import { type Reading } from "../../facts/reading";
import type { Draft, Entity, EntityMention } from "../../types";
import { draftOf } from "../draft";
import { nameWithArticle } from "../name-with-article";
import { answerTypeOf, sortOfPlace } from "../place-words";

/** "Northbank, a bakery based in Lyon" and the like: what stands between the name and its place. */
const BASED_BEHIND =
  /^,? ?(?:(?:which|who) (?:is|are) |an? (?:[\p{L}-]+ ){1,5})?(based|headquartered|located) in $/u;
/** "Lyon-based Northbank", "the Lyon-based bakery Northbank". */
const BASED_BEFORE = /^-based (?:[\p{Ll}-]+ ){0,3}$/u;

/** "In which city is Northbank based?": asks for the seat that stands beside a name. */
export function askWhereBased(reading: Reading): Draft[] {
  const places = reading.entities.filter(({ type }) => type === "place");
  return reading.entities
    .filter(({ type }) => type === "organization" || type === "person")
    .flatMap((entity) => {
      const found = named(entity).flatMap((mention) =>
        places.flatMap((place) =>
          named(place)
            .filter((at) => isSeat(reading, mention, at))
            .map(() => ({ mention, place })),
        ),
      )[0];
      return found === undefined ? [] : [seatDraft(reading, entity, found.mention, found.place)];
    });
}

function named(entity: Entity): EntityMention[] {
  return entity.mentions.filter(({ form }) => form === "name");
}

function isSeat({ analysis }: Reading, name: EntityMention, place: EntityMention): boolean {
  if (name.sentence !== place.sentence) return false;
  const { text } = analysis.article;
  // "The director for Northbank, based in Lyon": the seat is the director's.
  if (/\b(?:for|of|at|with|by|from|in|to)(?: the)? $/i.test(text.slice(0, name.start)))
    return false;
  return name.end <= place.start
    ? BASED_BEHIND.test(text.slice(name.end, place.start))
    : place.end <= name.start && BASED_BEFORE.test(text.slice(place.end, name.start));
}

function seatDraft(
  reading: Reading,
  entity: Entity,
  { sentence, confidence }: EntityMention,
  place: Entity,
): Draft {
  const sort = sortOfPlace(place);
  const name = nameWithArticle(reading, entity);
  const wh = sort === null ? "Where" : `In which ${sort}`;
  return draftOf(reading, {
    kind: "where",
    form: "based-in",
    stem: `${wh} is ${name} based?`,
    embedded: `${wh.toLowerCase().replace("us ", "US ")} ${name} is based`,
    key: place.name,
    answerType: answerTypeOf(sort),
    entityId: place.id,
    factId: `based:${entity.id}`,
    confidence: confidence * place.confidence,
    sentences: [sentence],
    entityIds: [entity.id],
    why: `The article says that ${entity.name} is based in ${place.name}.`,
  });
}
