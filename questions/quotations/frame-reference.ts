import type { EntityIndex, Reference } from "../entities/entity-index";
import { childrenOf, isRelation } from "../text/tree";
import type { Frame } from "./frame";

/** "One of the team, Ross Anderson,": the name beside a role is whom the quotation belongs to. */
export function nameBeside(frame: Frame, index: EntityIndex): Reference | null {
  const { sentence, head } = frame;
  const token = sentence.tokens[head];
  if (isRelation(token, "appos")) {
    // "Geert Wilders, the politician, who said …": the apposition goes back to its name.
    const above = index.at(sentence.index, token?.head ?? -1);
    return above?.entity.type === "person" && above.mention.form === "name" ? above : null;
  }
  if (index.at(sentence.index, head)?.mention.form === "name") return null;
  for (const child of childrenOf(sentence, head)) {
    if (!isRelation(sentence.tokens[child], "appos") || child < frame.source.last) continue;
    const reference = index.at(sentence.index, child);
    if (reference?.entity.type === "person" && reference.mention.form === "name") return reference;
  }
  return null;
}

/** Whom a frame's source refers to: the name beside its head, or the mention that holds it; null where there is none. */
export function referenceOf(frame: Frame, index: EntityIndex): Reference | null {
  const { sentence, source, head } = frame;
  return nameBeside(frame, index) ?? index.within(sentence.index, source.first, source.last, head);
}
