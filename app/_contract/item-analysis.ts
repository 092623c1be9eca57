import { z } from "zod";

/**
 * Fewer attempts than this say more about chance than about an item: of nine, each moves a share by eleven points of a
 * hundred, and a correlation of 0.5 is still within what chance does.
 */
export const LEAST_ATTEMPTS = 10;

/** How well an item tells those who did well on the other items from those who did not. */
export const Discrimination = z.strictObject({
  value: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .describe("Corrected point-biserial: points of the item against points of all other items."),
  withheld: z
    .enum(["few-attempts", "no-spread"])
    .nullable()
    .describe(
      `Why there is no value: fewer than ${LEAST_ATTEMPTS} attempts, or all earned the same.`,
    ),
});
export type Discrimination = z.infer<typeof Discrimination>;

/** Why the key may be wrong: an option that those chose who did better on the other items. */
export const KeyDoubt = z.strictObject({
  optionId: z.string(),
  count: z.int().min(0).describe("How many chose that option."),
  rest: z.number().min(0).describe("What they earned on the other items, on average."),
  keyCount: z.int().min(0),
  keyRest: z.number().min(0).nullable().describe("Null where nobody chose the key."),
  restPossible: z.number().min(0),
});
export type KeyDoubt = z.infer<typeof KeyDoubt>;
