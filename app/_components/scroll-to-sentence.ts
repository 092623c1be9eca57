/**
 * Brings a sentence of an article reader into the middle of its scroll container, unless it is in
 * sight already. Moves at once when the reader prefers less motion.
 */
export function scrollToSentence(container: HTMLElement | null, sentence: number): void {
  const element = container?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`);
  if (!element) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
