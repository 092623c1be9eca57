import { z } from "zod";
/** What an item asks. */
export const ItemKind = z.enum([
  "who-said",
  "what-said",
  "who",
  "what",
  "where",
  "when",
  "how-many",
  "why",
]);
export type ItemKind = z.infer<typeof ItemKind>;

/** Ways to guess without understanding the article. */
export const GuesserName = z.enum([
  "longest",
  "echo of the stem",
  "most like the others",
  "longest verbatim run",
]);
export type GuesserName = z.infer<typeof GuesserName>;

const Place = z.int().min(1).describe("An item's position in the quiz.");

/** What somebody earns who answers by one simple rule instead of understanding. */
export const GuesserResult = z.strictObject({
  guesser: GuesserName,
  right: z.number().min(0).describe("Items right on average, ties broken by chance."),
  isBeyondLuck: z.boolean().describe("More than blind choice and luck explain."),
  sure: z.array(Place).describe("The items that the rule is sure to get right."),
});
export type GuesserResult = z.infer<typeof GuesserResult>;

/** A quiz looked at as a whole before it is assigned. */
export const Appraisal = z.strictObject({
  guessing: z.strictObject({
    n: z.int().min(0).describe("How many items are multiple choice; the figures are of these."),
    chance: z.number().min(0).describe("How many of them a blind choice gets right on average."),
    results: z.array(GuesserResult).nullable().describe("Null where there are too few items."),
  }),
  kinds: z.array(z.strictObject({ kind: ItemKind, count: z.int().min(1) })),
  difficulty: z
    .strictObject({
      easy: z.int().min(0),
      medium: z.int().min(0),
      hard: z.int().min(0),
      unknown: z.int().min(0).describe("Items that a person has written or changed."),
    })
    .describe("As predicted before anybody has answered."),
  duplicates: z.array(z.strictObject({ first: Place, second: Place })),
  giveaways: z.array(
    z.strictObject({
      tells: Place.describe("The item that shows the answer."),
      about: Place.describe("The item whose answer it shows."),
    }),
  ),
});
export type Appraisal = z.infer<typeof Appraisal>;
