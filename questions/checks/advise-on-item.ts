import type { AnswerType, Finding, Item } from "../types";
import { keyInStem } from "./key-in-stem";
import { negation } from "./negation";
import { optionLengths } from "./option-lengths";
import { optionsDistinct } from "./options-distinct";
import { stemLength } from "./stem-length";
import { stemStandsAlone } from "./stem-stands-alone";

const WORDING_RULES = [stemLength, stemStandsAlone, negation, keyInStem];
const OPTIONS_RULES = [optionsDistinct, optionLengths];

/**
 * What the rules for wording say of an item that a person has written or changed. Advice, never a refusal: what is
 * right for her class she knows best.
 */
export function adviseOnItem(item: Item): Finding[] {
  const worded = { ...item, answerType: answerTypeOf(item) };
  return [
    ...WORDING_RULES.map((rule) => ({ ...rule, message: rule.check(worded) })),
    ...OPTIONS_RULES.map((rule) => ({ ...rule, message: rule.check(item) })),
  ].flatMap(({ name, severity, message }) =>
    message === null ? [] : [{ rule: name, severity, message }],
  );
}

function answerTypeOf({ type }: Item): AnswerType {
  return type === "true-false" ? "truth" : type === "select-evidence" ? "sentence" : "phrase";
}
