export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly inside: boolean;
}

/**
 * Cuts `text` where ranges begin and end, so that each part lies wholly inside or outside of them.
 *
 * @param ranges half-open UTF-16 offsets in `text`; they may overlap, and what lies beyond the text is ignored.
 * @returns the parts in order; joined they are `text`. Neighbouring parts of one kind are merged.
 */
export function splitAtRanges(text: string, ranges: readonly TextRange[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  const add = (end: number, inside: boolean) => {
    if (end <= position) return;
    parts.push({ start: position, text: text.slice(position, end), inside });
    position = end;
  };
  for (const { start, end } of mergeRanges(ranges, text.length)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

function mergeRanges(ranges: readonly TextRange[], length: number): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
    const start = Math.max(0, range.start);
    const end = Math.min(length, range.end);
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged;
}
