import type { Span } from "../types";

/** One quotation mark and what its surroundings let it be. */
export interface QuotationMark extends Span {
  readonly role: "open" | "close" | "either";
  readonly curly: boolean;
}

const OPENING = "“„‟«";
const CLOSING = "”»";
const STRAIGHT = '"＂';

const beforeOpening = /[\s([{—–\-/‘'…]/u;
const afterClosing = /[\s)\]}.,;:!?—–\-/’'…[(]/u;

function roleOf(char: string, before: string, after: string): QuotationMark["role"] {
  const mayOpen = (before === "" || beforeOpening.test(before)) && /\S/u.test(after);
  const mayClose = /\S/u.test(before) && (after === "" || afterClosing.test(after));
  // Writers mistype “ for ” and the other way round; the space beside the mark is what readers go by.
  if (OPENING.includes(char)) return mayClose && !mayOpen ? "close" : "open";
  if (CLOSING.includes(char))
    return mayOpen && !mayClose && /\p{L}/u.test(after) ? "open" : "close";
  if (mayOpen === mayClose) return "either";
  return mayOpen ? "open" : "close";
}

/** Every double quotation mark of the text, in order; the typewriter's `` and '' count as one mark each. */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let start = 0; start < text.length; start++) {
    const char = text[start] ?? "";
    const doubled = (char === "`" || char === "'") && text[start + 1] === char;
    if (!doubled && !(OPENING + CLOSING + STRAIGHT).includes(char)) continue;
    const end = start + (doubled ? 2 : 1);
    const before = text[start - 1] ?? "";
    const role =
      doubled && char === "`" ? "open" : roleOf(doubled ? '"' : char, before, text[end] ?? "");
    marks.push({ start, end, role, curly: !STRAIGHT.includes(char) && !doubled });
    start = end - 1;
  }
  return marks;
}
