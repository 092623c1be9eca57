/**
 * As much of a statement as a stem or an option can hold: the whole where it has at most `most` words, else its
 * first sentences, else its first clauses with an ellipsis. Null where even those are too long, or where fewer
 * than `fewest` words would be left.
 */
export function excerptOf(statement: string, fewest: number, most: number): string | null {
  if (countWords(statement) <= most) return countWords(statement) >= fewest ? statement : null;
  const sentences = longestLead(statement.split(/(?<=[.!?])\s+/u), " ", most);
  if (sentences !== null && countWords(sentences) >= fewest) return sentences.replace(/\.$/, "");
  const clauses = longestLead(statement.split(/(?<=[,;])\s+/u), " ", most);
  if (clauses === null || countWords(clauses) < Math.max(fewest, 8)) return null;
  return `${clauses.replace(/[,;]$/, "")} …`;
}

/** The most parts from the front that stay within `most` words together; null where the first is too long. */
function longestLead(parts: readonly string[], joint: string, most: number): string | null {
  let lead: string | null = null;
  for (let count = 1; count < parts.length; count++) {
    const joined = parts.slice(0, count).join(joint);
    if (countWords(joined) > most) break;
    lead = joined;
  }
  return lead;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
