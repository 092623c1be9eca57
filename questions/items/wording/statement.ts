import { withApostrophes } from "../../lexicon/lost-apostrophes";

/**
 * A quotation's content as a stem or an option shows it between quotation marks of its own: the outer marks and
 * the comma or full stop that belongs to the frame are gone, a line break is a space, inner marks become single, and
 * contractions have their apostrophes.
 */
export function statementText(quote: string): string {
  return withApostrophes(quote.replace(/\s+/g, " "))
    .trim()
    .replace(/^["“”]+|["“”]+$/g, "")
    .replace(/[\s,.;:]+$/, "")
    .replace(/["“]([^"“”]*)["”]/g, "‘$1’")
    .replace(/[\s,.;:]+(?=[’']$)/, "")
    .trim();
}
