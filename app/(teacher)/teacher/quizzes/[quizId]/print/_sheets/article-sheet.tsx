import type { LinedBlock } from "../_paper/number-lines";
import type { Paper } from "../_paper/paper-of";
import { Sheet } from "./sheet";

/** How often a line shows its number. */
const EVERY = 5;

/** The article in numbered lines, as the answer key counts them. */
export function ArticleSheet({ paper: { title, blocks } }: { readonly paper: Paper }) {
  return (
    <Sheet label="Article">
      <h2 className="text-heading">{title}</h2>
      <div className="mt-5 space-y-[0.5em] font-serif leading-[1.45]">
        {blocks.map((block) => (
          <LinedText key={block.id} block={block} />
        ))}
      </div>
    </Sheet>
  );
}

function LinedText({ block: { kind, lines } }: { readonly block: LinedBlock }) {
  const Block = kind === "heading" ? "h3" : "p";
  return (
    <Block>
      {lines.map(({ number, text }) => (
        <span key={number} className="relative block pl-9 sm:pl-11 print:pl-11">
          {number % EVERY === 0 && (
            <span
              aria-hidden="true"
              className="absolute left-0 w-6 text-right font-sans text-[0.75em] leading-[1.93] font-normal tabular-nums"
            >
              {number}
            </span>
          )}
          {/* The space keeps the words apart where the text is copied or read aloud. */}
          {text}{" "}
        </span>
      ))}
    </Block>
  );
}
