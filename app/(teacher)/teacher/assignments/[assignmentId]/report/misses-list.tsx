import { classNames } from "@/app/_components/class-names";
import type { SentenceMisses } from "./misses";

interface MissesListProps {
  /** The most missed first. */
  readonly misses: readonly SentenceMisses[];
  readonly textOf: (sentence: number) => string;
  readonly shown: number | undefined;
  readonly onChoose: (sentence: number) => void;
}

/** The figures behind the marks, as a table: each sentence with how often it was missed. */
export function MissesList({ misses, textOf, shown, onChoose }: MissesListProps) {
  return (
    <section aria-labelledby="all-sentences" className="mt-12">
      <h2 id="all-sentences" className="text-stem">
        All sentences, the most missed first
      </h2>
      <table className="mt-3 w-full text-left tabular-nums">
        <thead>
          <tr className="border-b border-ink text-small">
            <th scope="col" className="py-2 pr-4 font-semibold">
              Sentence
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              Missed
            </th>
          </tr>
        </thead>
        <tbody>
          {misses.map(({ sentence, missed, asked }) => (
            <tr key={sentence} className="border-b border-rule align-baseline">
              <th scope="row" className="py-2 pr-4 font-normal">
                <button
                  type="button"
                  aria-pressed={sentence === shown}
                  onClick={() => onChoose(sentence)}
                  className={classNames(
                    "text-left font-serif text-pretty hover:underline",
                    sentence === shown && "font-semibold",
                  )}
                >
                  {shortened(textOf(sentence))}
                </button>
              </th>
              <td className="py-2 text-right whitespace-nowrap">
                {missed} of {asked}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const MOST_CHARACTERS = 110;

/** A long sentence up to a word's end, so that the table stays a table. */
function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, text.lastIndexOf(" ", MOST_CHARACTERS))} …`;
}
