import type { Clause } from "../../facts/clause";
import { isInRange } from "../../facts/number-phrase";
import { covers, type Reading, sentenceOf } from "../../facts/reading";
import { countryNamed } from "../../lexicon/countries";
import { isRelation } from "../../text/tree";
import type {
  AnswerType,
  Entity,
  EntityMention,
  ItemKind,
  NumberMention,
  Sentence,
  Span,
  Token,
} from "../../types";
import { isCommonWord } from "./subject";

/** The words of a statement that a question may leave out. */
export interface Slot {
  readonly kind: ItemKind;
  readonly answerType: AnswerType;
  /** The words as they stand in the statement. */
  readonly words: string;
  /** What completes it: a name in full, a number, a date. */
  readonly key: string;
  /** Where the words stand in the article. */
  readonly span: Span;
  readonly entity: Entity | null;
  /** How sure it is that the words are what they are taken for, 0 to 1. */
  readonly confidence: number;
}

const SURE_LINK = 0.75;

/**
 * What could be left out of `statement`, which words a sentence or a clause of it: numbers and dates first, then names.
 * `predicate` is the index of its verb: a name that is given once, after it, is a detail. `verbatim` says that the
 * statement has the article's own words, names as short as they stand there.
 */
export function findSlots(
  reading: Reading,
  { sentence: index, predicate }: Pick<Clause, "sentence" | "predicate">,
  statement: string,
  { verbatim = false } = {},
): Slot[] {
  const within = sentenceOf(reading, index);
  const numbers = reading.numbers.filter(
    (number) => covers(within, number) && !isInRange(reading, number),
  );
  const dates = reading.dates.filter((date) => covers(within, date) && !date.relative);
  const slots = [
    ...numbers.flatMap((number) => numberSlot(number) ?? []),
    ...dates.map((date): Slot => ({
      kind: "when",
      answerType: "date",
      words: date.quote,
      key: date.quote,
      span: date,
      entity: null,
      confidence: 1,
    })),
    ...nameSlots(reading, within, predicate, verbatim).map((slot) => withArticle(statement, slot)),
  ];
  return slots.filter(
    (slot) =>
      standsOnce(statement, slot.words) &&
      !isGuessable(statement, slot) &&
      !isOneOfSeveral(within, statement, slot),
  );
}

/** "in the ____" tells that it is no country without an article: the gap takes it in. */
function withArticle(statement: string, slot: Slot): Slot {
  if (slot.kind === "where" && statement.startsWith(`The ${slot.words}`))
    return { ...slot, words: `The ${slot.words}`, key: `The ${slot.words}` };
  const words = `the ${slot.words}`;
  return slot.kind === "where" && statement.includes(words) ? { ...slot, words, key: words } : slot;
}

/** "across Europe, the Americas and Asia", cut to its first: the others would be right as well. */
function isOneOfSeveral(sentence: Sentence, statement: string, { span, entity }: Slot): boolean {
  const { tokens } = sentence;
  const own = tokens.flatMap((token, at) => (covers(span, token) ? [at] : []));
  if (entity === null) return false;
  return tokens.some(
    (token) =>
      isRelation(token, "conj") &&
      own.includes(token.head) &&
      token.upos === "PROPN" &&
      !statement.includes(token.text),
  );
}

function numberSlot(number: NumberMention): Slot | null {
  const answerType = NUMBER_TYPES[number.kind];
  if (answerType === undefined || (number.kind === "count" && number.value < 2)) return null;
  return {
    kind: "how-many",
    answerType,
    words: number.quote,
    key: number.quote,
    span: number,
    entity: null,
    confidence: 1,
  };
}

const NUMBER_TYPES: Readonly<Partial<Record<NumberMention["kind"], AnswerType>>> = {
  count: "count",
  money: "money",
  percent: "percent",
  measure: "measure",
  duration: "duration",
};

function nameSlots(
  reading: Reading,
  sentence: Sentence,
  predicate: number,
  verbatim: boolean,
): Slot[] {
  const { text } = reading.analysis.article;
  return reading.entities.flatMap((entity) =>
    entity.mentions
      .filter(
        ({ sentence: index, form, confidence }) =>
          index === sentence.index && form === "name" && confidence >= SURE_LINK,
      )
      .flatMap((mention) => {
        const asking = answerTypeOf(entity);
        if (asking === null || isCommonWord(entity.name)) return [];
        if (asking.kind === "where" && isMainPlace(reading, entity)) return [];
        // A name that the article gives once in passing is a detail; where something happened is none.
        const isPassing = entity.mentions.length === 1 && mention.first > predicate;
        if (isPassing && asking.kind === "who") return [];
        if (sentence.tokens[mention.last + 1]?.xpos === "POS") return [];
        if (isTitleOf(sentence, mention.first)) return [];
        // "the ____ seek cuts": of the bodies only one is more than one.
        if (
          asking.answerType === "organization" &&
          sentence.tokens[mention.last + 1]?.xpos === "VBP"
        )
          return [];
        const isTitled = verbatim && entity.type === "person";
        if (!isTitled && isDescribed(sentence, mention.first)) return [];
        const from = isTitled ? titledFrom(sentence, mention) : mention;
        if (from === null) return [];
        if (/^(?:NOUN|PROPN)$/.test(sentence.tokens[mention.last + 1]?.upos ?? "")) return [];
        return [
          {
            ...asking,
            words: verbatim ? text.slice(from.start, mention.end) : entity.name,
            key:
              verbatim && asking.kind === "where"
                ? text.slice(mention.start, mention.end)
                : entity.name,
            span: mention,
            entity,
            confidence: mention.confidence * entity.confidence,
          },
        ];
      }),
  );
}

/** So often and more than any other place: whoever knows what the article is about knows it. */
const OFTEN = 4;

/** Whether the article is about this place as a whole: asked where something is, nobody has to look. */
function isMainPlace({ entities, analysis }: Reading, entity: Entity): boolean {
  const { title } = analysis.article;
  if (entity.aliases.some((alias) => title.includes(alias))) return true;
  const most = Math.max(
    ...entities.filter(({ type }) => type === "place").map(({ mentions }) => mentions.length),
  );
  return entity.mentions.length >= OFTEN && entity.mentions.length === most;
}

/** Whether a word of description stands before the name: what it names is more than the name. */
function isDescribed({ tokens }: Pick<Sentence, "tokens">, first: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.upos ?? "");
}

/** Where a name begins together with the title and the role before it, "President Ana Ruiz"; null where these are no part of it. */
function titledFrom({ tokens }: Sentence, { first, last }: EntityMention): Token | null {
  let from = first;
  while (isDescribed({ tokens }, from)) {
    const { head } = tokens[from - 1]!;
    if (head < from - 1 || head > last) return null;
    from--;
  }
  if (from < first && /^(?:DET|PRON)$/.test(tokens[from - 1]?.upos ?? "")) return null;
  return tokens[from]!;
}

/** "Earl of Carnarvon" and "Duke Ellington": a title's name is no surname by itself. */
function isTitleOf({ tokens }: Sentence, first: number): boolean {
  const at = tokens[first - 1]?.text === "of" ? first - 2 : first - 1;
  return /^(?:Earl|Duke|Duchess|Count|Countess|Baron|Baroness|Marquess|Prince|Princess|King|Queen)$/.test(
    tokens[at]?.text ?? "",
  );
}

function answerTypeOf(entity: Entity): Pick<Slot, "kind" | "answerType"> | null {
  if (entity.type === "person") return { kind: "who", answerType: "person" };
  if (countryNamed(entity.name) !== undefined) return { kind: "where", answerType: "country" };
  if (entity.type === "place") return { kind: "where", answerType: "place" };
  return entity.type === "organization" ? { kind: "who", answerType: "organization" } : null;
}

/** The words once and as whole words: a second time would answer. */
function standsOnce(statement: string, words: string): boolean {
  const parts = statement.split(words);
  if (parts.length !== 2) return false;
  return !/[\p{L}\p{N}-]$/u.test(parts[0]!) && !/^[\p{L}\p{N}-]/u.test(parts[1]!);
}

/** "an ____" betrays the first letter; "____’s", "iPhone ____", "____, Arizona" and "the ____ for Names" stand inside a larger name. */
function isGuessable(statement: string, { words, entity, kind, answerType }: Slot): boolean {
  const [before = "", rest = ""] = statement.split(words);
  // A passage has the full stop that ends it.
  const after = rest.replace(/^\.$/, "");
  if (/\b(?:an?|between|per|number)\s$/i.test(before) || /^(?:[-’'/]|:\d)/.test(after)) return true;
  if (/^\s(?:for|of)\s(?:the\s)?[A-Z]/.test(after)) return entity !== null;
  if (kind === "where" && /^, [A-Z]/.test(after)) return true;
  // "in Mountain View, ____,": a city tells its state.
  if (kind === "where" && /\b(?:in|of|from|at|near) \p{Lu}[\p{L}. ]*, $/u.test(before)) return true;
  // "in Spain, in ____"
  if (kind === "where" && /\p{Lu}\p{L}+, (?:in|at|from|to) $/u.test(before)) return true;
  if (kind === "when")
    return /\b(?:to|and|or)\s$/.test(before) || /^ (?:to|and|or) (?:\d|\p{Lu})/u.test(after);
  // "FW de Klerk – said the news was sad": half of a pair of dashes is gone.
  if (entity !== null && /^ [–—-] /.test(after)) return true;
  if (entity !== null)
    return (
      /\b(?:[Tt]he [A-Z]\w*|and|or)\s$|\p{Lu}\p{L}+ of (?:the )?$|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) $/u.test(
        before,
      ) || /^, [A-Z][^,]* and [A-Z]/.test(after)
    );
  if (kind !== "how-many") return false;
  // "4 Facebook has been a tool": the number of a heading.
  if (before === "" && /^ \p{Lu}/u.test(after)) return true;
  // "the 777 airliner", "an American Airlines 777": a number that counts nothing is a name.
  if (
    answerType === "count" &&
    /^ \p{Ll}+(?<!s|people|percent|million|billion|thousand|cent)(?=[ .,]|$)/u.test(after) &&
    /\b(?:its|his|her|their|the|new|\p{Lu}\w*)\s$/u.test(before)
  )
    return true;
  if (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after)) return true;
  // "is probing ____ over American soil": nothing says what is counted.
  const countsNothing =
    /^\s(?:over|in|of|for|to|on|at|from|with|by|as|after|before|during|since)\b|^$/.test(after);
  const follows = /\b(?:of|at|to|by|below|above|under|over|about|around|than|aged)\s$/.test(before);
  if (answerType === "count" && countsNothing && !follows) return true;
  return (
    /\s\p{L}*\p{Lu}[\w-]*\s$/u.test(before) ||
    /^\s(?:thirds?|quarters?|hal(?:f|ves)|fifths?)\b/.test(after) ||
    (/\b(?:in|by|since|until|from|before|after)\s$/.test(before) && /^[12]\d{3}$/.test(words))
  );
}

/** "three, four, ____ sets": the numbers beside it tell. */
const LISTED_BEFORE = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)), (?:or |and )?$/;
const LISTED_AFTER = /^, (?:or |and )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/;
