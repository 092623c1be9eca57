import type { Draft, Finding, Item, ItemContext } from "../types";
import { evidenceOffsets } from "./evidence-offsets";
import { garbledOption } from "./garbled-option";
import { garbled } from "./garbled";
import { keyInStem } from "./key-in-stem";
import { keySupported } from "./key-supported";
import { negation } from "./negation";
import { optionLengths } from "./option-lengths";
import { optionsDistinct } from "./options-distinct";
import { personWithIts } from "./person-with-its";
import type { DraftRule, ItemRule } from "./rule";
import { echo, fewFromArticle, leadOnly, lowWeight, verbatimKey } from "./soft-rules";
import { stemLength } from "./stem-length";
import { stemStandsAlone } from "./stem-stands-alone";
import { thinStem } from "./thin-stem";

/** Every rule for a stem and its key, before it has distractors. */
export const DRAFT_RULES: readonly DraftRule[] = [
  evidenceOffsets,
  keySupported,
  keyInStem,
  stemLength,
  stemStandsAlone,
  garbled,
  thinStem,
  personWithIts,
  negation,
  leadOnly,
  lowWeight,
  verbatimKey,
];

/** Every rule for an item with its options. */
export const ITEM_RULES: readonly ItemRule[] = [
  optionsDistinct,
  garbledOption,
  optionLengths,
  fewFromArticle,
  echo,
];

/** What the rules find wrong with a draft; a hard finding rejects it. */
export function checkDraft(draft: Draft, context: ItemContext): Finding[] {
  return DRAFT_RULES.flatMap(({ name, severity, check }) => {
    const message = check(draft, context);
    return message === null ? [] : [{ rule: name, severity, message }];
  });
}

/** What the rules find wrong with an item's options; a hard finding rejects it. */
export function checkItem(item: Item, context: ItemContext): Finding[] {
  return ITEM_RULES.flatMap(({ name, severity, check }) => {
    const message = check(item, context);
    return message === null ? [] : [{ rule: name, severity, message }];
  });
}
