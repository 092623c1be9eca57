import type { Span } from "../types";

/**
 * Which of `spans` share a place with the stretch of text, as a range of indices, `to` exclusive. `spans` are in
 * order and do not overlap each other; the search takes logarithmic time.
 */
export function overlapping(
  spans: readonly Span[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && spans[to]!.start < end) to++;
  return { from: low, to };
}
