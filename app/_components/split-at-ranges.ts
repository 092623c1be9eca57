export interface TextRange<Kind extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export interface TextPart<Kind extends string = string> {
  readonly start: number;
  readonly text: string;
  /** The kind of the range that covers this part; null outside of all ranges. */
  readonly kind: Kind | null;
}

/**
 * Cuts `text` where ranges begin and end, so that each part lies wholly inside or outside of them.
 *
 * @param ranges half-open UTF-16 offsets in `text`. Where two overlap, the one listed first decides
 *   the kind; what lies beyond the text is ignored.
 * @returns the parts in order, neighbours of different kinds; joined they are `text`.
 */
export function splitAtRanges<Kind extends string>(
  text: string,
  ranges: readonly TextRange<Kind>[],
): readonly TextPart<Kind>[] {
  const cuts = ranges.flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((cut) => cut > 0 && cut < text.length);
  const starts = [...new Set([0, ...inside])].toSorted((left, right) => left - right);

  const parts: TextPart<Kind>[] = [];
  for (const [index, start] of starts.entries()) {
    const words = text.slice(start, starts[index + 1]);
    const cover = ranges.find((range) => range.start <= start && start < range.end);
    const kind = cover?.kind ?? null;
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { ...last, text: last.text + words };
    else if (words) parts.push({ start, text: words, kind });
  }
  return parts;
}
