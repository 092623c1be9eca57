import { PROOF_PART } from "@/app/(student)/_items/rule-in-words";
import { Stem } from "@/app/_components/stem";
import { BLANKS } from "../_paper/blanks";
import { type Paper, type PaperOption, scoreLineOf, stemWithPoints } from "../_paper/paper-of";
import { Sheet } from "./sheet";

/** What a student gets: room for the name, then the questions with an empty box before each answer. */
export function QuestionSheet({ paper }: { readonly paper: Paper }) {
  const { title, items } = paper;
  return (
    <Sheet label="Questions">
      <p className="flex flex-wrap gap-x-6 gap-y-4 text-[0.9em]">
        {BLANKS.map(({ label, width }) => (
          <span key={label} className="flex items-end gap-2" style={{ flexGrow: width }}>
            {label}
            <span className="grow border-b border-edge" style={{ minWidth: `${width / 3}em` }} />
          </span>
        ))}
        <span>{scoreLineOf(paper)}</span>
      </p>
      <h2 className="mt-8 text-heading">{title}</h2>
      <ol className="mt-5 space-y-6">
        {items.map((item) => (
          <li key={item.id} data-keep-whole className="flex gap-3">
            <span className="w-6 shrink-0 text-right font-semibold tabular-nums">
              {item.position}
            </span>
            <div className="min-w-0">
              <p className="font-serif font-semibold">
                <Stem text={stemWithPoints(item)} />
              </p>
              {item.rule && <p className="mt-1 text-[0.9em]">{item.rule}</p>}
              <BoxedOptions options={item.options.filter(({ part }) => part === undefined)} />
              {item.options.some(({ part }) => part === "proof") && (
                <>
                  <p className="mt-3 font-serif">{PROOF_PART}</p>
                  <BoxedOptions options={item.options.filter(({ part }) => part === "proof")} />
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function BoxedOptions({ options }: { readonly options: readonly PaperOption[] }) {
  return (
    <ul className="mt-2 space-y-1.5">
      {options.map(({ letter, text }) => (
        <li key={letter} className="flex gap-3">
          <span aria-hidden="true" className="mt-[0.3em] size-[0.9em] shrink-0 border" />
          <span>{letter}</span>
          <span className="min-w-0">{text}</span>
        </li>
      ))}
    </ul>
  );
}
