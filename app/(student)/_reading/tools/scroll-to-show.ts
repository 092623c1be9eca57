import type { Band } from "./line-boxes";

/**
 * By how much a pane must scroll for some lines to stand in it.
 *
 * @param lines where they are
 * @param box what can be seen of the pane
 * @param margin the part of the pane's height that stays free of the lines at either edge
 * @returns pixels downwards; 0 when they stand there already
 */
export function scrollToShow(lines: Band, box: Band, margin: number): number {
  const height = box.bottom - box.top;
  const free = Math.min(height * margin, Math.max(0, (height - (lines.bottom - lines.top)) / 2));
  if (lines.top < box.top + free) return lines.top - box.top - free;
  return Math.max(0, lines.bottom - box.bottom + free);
}
