import type { ArticleToRead } from "@/app/_contract/articles";
import { Button } from "@/app/_components/button";
import { wordsAt } from "./place";
import type { OwnMark } from "./own-marks";
import type { Annotating } from "./use-annotations";

interface AnnotationListProps {
  readonly article: ArticleToRead;
  readonly annotating: Annotating;
  readonly onShow: (mark: OwnMark) => void;
  readonly onNote: (mark: OwnMark) => void;
  readonly onRemove: (mark: OwnMark) => void;
}

/** All that a reader marked, below the article, and whether it is saved. */
export function AnnotationList(props: AnnotationListProps) {
  const { article, annotating, onShow, onNote, onRemove } = props;
  const { marks } = annotating;
  return (
    <section
      aria-label="Your marks and notes"
      className={marks.length === 0 ? "sr-only" : "mt-12 max-w-measure border-t border-rule pt-5"}
    >
      <h2 className="text-stem">Your marks and notes</h2>
      <output className="block text-small text-muted">{stateInWords(annotating)}</output>
      <ol className="mt-3 space-y-5">
        {marks.map((mark) => {
          const words = shortened(wordsAt(mark, article));
          return (
            <li key={mark.place}>
              <blockquote className="font-serif">
                <mark className="own-mark">{words}</mark>
              </blockquote>
              {mark.note && <p className="mt-1 whitespace-pre-wrap">{mark.note}</p>}
              <div className="flex flex-wrap gap-x-5">
                <RowButton words={words} name="Show in the article" onClick={() => onShow(mark)} />
                <RowButton
                  words={words}
                  name={mark.note ? "Change note" : "Add a note"}
                  onClick={() => onNote(mark)}
                />
                <RowButton words={words} name="Remove" onClick={() => onRemove(mark)} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function RowButton(props: { name: string; words: string; onClick: () => void }) {
  return (
    <Button weight="plain" className="text-small" onClick={props.onClick}>
      {props.name}
      <span className="sr-only">: {props.words}</span>
    </Button>
  );
}

/** "Saved. Only you can see them.": where the marks are. */
export function stateInWords({ waiting, refusal, marks }: Annotating): string {
  if (refusal && waiting > 0) return `Could not be saved: ${refusal}`;
  if (waiting > 0) return `Kept on this device, waiting to be saved (${waiting}).`;
  return marks.length > 0 ? "Saved. Only you can see them." : "";
}

const LONGEST = 160;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()} …`;
}
