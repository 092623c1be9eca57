/** What was answered to an item: one option, or for a multiple response or a two-part item those that were chosen. */
export type ItemAnswer = { readonly optionId: string } | { readonly optionIds: readonly string[] };
