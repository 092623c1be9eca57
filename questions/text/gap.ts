/** What stands in a stem for the words that are missing. */
export const GAP = "____";
