/** Words that no phrase ends with; "up", "in" or "on" may end one ("what to hold on"). */
const NEVER_LAST =
  /\b(?:to|of|that|and|or|but|with|by|for|from|how|whether|the|a|an|than|as|because|if|behind|between|among|into|its|their|his|her|what|who|which|whose|said|says)$/i;

/** Whether a phrase stops before its end: "The effort and urgency behind". */
export function breaksOff(phrase: string): boolean {
  return NEVER_LAST.test(phrase.trim().replace(/[.,;:]+$/, ""));
}
