import type { KeyboardEvent } from "react";
import { classNames } from "./class-names";
import { splitAtRanges, type TextRange } from "./split-at-ranges";

/**
 * `proof` settles an item; `origin` is what a distractor was made from; `read-again` is where to look before a second
 * answer; `own` is what the reader marked, alone or over one of these; the others say how often a sentence is asked
 * about, or how much of a class missed what it proves.
 */
const MARK_CLASS = {
  proof: "marked",
  origin: "origin",
  "read-again": "bg-marker-soft text-ink box-decoration-clone",
  "asked-once": "bg-marker-soft text-ink box-decoration-clone",
  "asked-twice": "bg-marker text-ink box-decoration-clone",
  "asked-often":
    "bg-marker text-ink box-decoration-clone underline decoration-marker-line decoration-2",
  own: "own-mark",
  "proof-own": "marked own-line",
  "origin-own": "own-mark",
  "read-again-own": "bg-marker-soft text-ink box-decoration-clone own-line",
  "missed-few": "missed-few",
  "missed-some": "missed-some",
  "missed-most": "missed-most",
} as const;
export type HighlightKind = keyof typeof MARK_CLASS;

/** Sentences that can be chosen in the article, and which one is, or which several are. */
export interface SentenceChoice {
  readonly candidates: ReadonlySet<number>;
  readonly chosen: number | ReadonlySet<number> | null;
  readonly onChoose: (sentence: number) => void;
}

interface ArticleSentenceProps {
  readonly index: number;
  readonly text: string;
  readonly ranges: readonly TextRange<HighlightKind>[];
  readonly choice?: SentenceChoice;
}

/** One sentence of an article, marked and choosable where asked. */
export function ArticleSentence({ index, text, ranges, choice }: ArticleSentenceProps) {
  const words = splitAtRanges(text, ranges).map((part) =>
    part.kind ? (
      <mark key={part.start} className={MARK_CLASS[part.kind]}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
  if (!choice?.candidates.has(index)) return <span data-sentence={index}>{words}</span>;

  const chosen = choice.chosen instanceof Set ? choice.chosen.has(index) : choice.chosen === index;
  const choose = () => choice.onChoose(index);
  return (
    <span
      data-sentence={index}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button is a box of its own and can't wrap with its paragraph
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      onClick={choose}
      onKeyDown={(event) => chooseByKey(event, choose)}
      className={classNames(
        "cursor-pointer decoration-2 underline-offset-[0.22em]",
        chosen
          ? "bg-ink text-paper box-decoration-clone"
          : "underline decoration-edge decoration-dotted hover:bg-marker-soft",
      )}
    >
      {words}
    </span>
  );
}

function chooseByKey(event: KeyboardEvent, choose: () => void) {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  choose();
}
