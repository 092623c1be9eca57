/** Words that no phrase ends with; "up", "in" or "on" may end one ("what to hold on"). */
const NEVER_LAST =
  /\b(?:to|of|that|and|or|but|with|by|for|from|how|whether|the|a|an|than|as|because|if|behind|between|among|into|its|their|his|her|what|who|which|whose|said|says)$/i;

/** "the most popular smartphone right", of "right now": a noun in front of it is no phrase with it. */
const BARE_RIGHT =
  /\b(?!(?:the|its|their|his|her|a|to|on|was|is|were|are|all|far|turn(?:s|ed)?)\b)\p{L}+ right$/iu;

/** Whether a phrase stops before its end: "The effort and urgency behind". */
export function breaksOff(phrase: string): boolean {
  const end = phrase.trim().replace(/[.,;:]+$/, "");
  return NEVER_LAST.test(end) || BARE_RIGHT.test(end) || / at a time$/i.test(end);
}
