import { isSameAnswer } from "../_contract/answer-parts";
import type { Choice, Choices } from "./outbox";

/**
 * Per item the choice with the highest revision; at equal revisions the second map's, which is to
 * be the one that was learnt later.
 *
 * @returns the first map itself when the second adds nothing, so that it can be compared by identity
 */
export function newestChoices(first: Choices, second: Choices): Choices {
  let newest: Map<string, Choice> | null = null;
  for (const [itemId, choice] of second) {
    const other = first.get(itemId);
    if (other && other.revision > choice.revision) continue;
    if (other?.revision === choice.revision && isSameAnswer(other, choice)) continue;
    newest ??= new Map(first);
    newest.set(itemId, choice);
  }
  return newest ?? first;
}
