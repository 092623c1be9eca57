import type { WrittenAnnotations } from "@/app/_device/annotations";
import { comparePoints, parsePlace, type Stretch } from "./place";

/** Words that a student marked. */
export interface OwnMark extends Stretch {
  readonly place: string;
  /** Empty where the words are only marked. */
  readonly note: string;
}

/** What the server and the device hold together, in the order of the article. */
export function ownMarks(stored: readonly Stored[], written: WrittenAnnotations): OwnMark[] {
  const marks = Object.entries(newestOf(stored, written)).flatMap(([place, { note }]) => {
    const stretch = parsePlace(place);
    return stretch && note !== null ? [{ ...stretch, place, note }] : [];
  });
  return marks.toSorted((one, other) => comparePoints(one.from, other.from));
}

interface Stored {
  readonly place: string;
  readonly note: string | null;
  readonly revision: number;
}

/** Per place what has the highest revision; at equal ones the server's, who decides which came first. */
export function newestOf(
  stored: readonly Stored[],
  written: WrittenAnnotations,
): WrittenAnnotations {
  const newer = stored.filter(({ place, revision }) => revision >= (written[place]?.revision ?? 0));
  return { ...written, ...Object.fromEntries(newer.map((each) => [each.place, each])) };
}
