import type { Stretch } from "./place";
import type { OwnMark } from "./own-marks";

interface NoteNumbersProps {
  readonly marks: readonly OwnMark[];
  readonly sentence: number;
  readonly onOpen: (mark: Stretch) => void;
}

/** The numbers of a reader's notes on words that end in a sentence, each opening its note. */
export function NoteNumbers({ marks, sentence, onOpen }: NoteNumbersProps) {
  return marks
    .filter(({ note }) => note !== "")
    .map((mark, index) => ({ mark, number: index + 1 }))
    .filter(({ mark }) => mark.to.sentence === sentence)
    .map(({ mark, number }) => (
      <button
        key={mark.place}
        type="button"
        aria-label={`Note ${number}: ${mark.note}`}
        title={mark.note}
        onClick={() => onOpen(mark)}
        className="relative -top-[0.35em] mx-0.5 inline-flex min-h-6 min-w-6 items-center justify-center rounded-full border border-edge bg-paper px-1 align-baseline font-sans text-[0.75rem] leading-none text-ink hover:border-ink"
      >
        {number}
      </button>
    ));
}
