import { childrenOf, isRelation } from "../text/tree";
import type { Sentence } from "../types";

const negation = /^(?:not|n['’]t|never|nor|neither|hardly)$/iu;
const condition = /^(?:if|unless|whether|without|before|instead|rather|lest)$/iu;
const goesOn = /^(?:go|continue|proceed|begin|start)$/u;

/** Whether the verb of reporting is told as something that was said: no negation, "would", "if", "refused to". */
export function isAsserted(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined) return false;
  const children = childrenOf(sentence, verb).map((child) => sentence.tokens[child]!);
  for (const child of children) {
    if (negation.test(child.text)) return false;
    if (isRelation(child, "aux") && child.xpos === "MD" && child.lemma !== "will") return false;
    if (isRelation(child, "mark") && condition.test(child.text)) return false;
  }
  const infinitive = token.xpos === "VB" && children.some(({ text }) => /^to$/iu.test(text));
  if (infinitive) return goesOn.test(sentence.tokens[token.head]?.lemma ?? "");
  if (token.xpos === "VB" && !children.some((child) => isRelation(child, "aux"))) return false;
  const [opening] = sentence.tokens;
  const inverted =
    opening !== undefined && (opening.upos === "AUX" || opening.xpos.startsWith("W"));
  const asked = inverted && sentence.tokens.at(-1)?.text === "?" && token.head === -1;
  return !asked;
}
