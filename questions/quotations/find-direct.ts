import { afterFrame } from "./after-frame";
import { beforeFrame } from "./before-frame";
import type { DraftQuotation } from "./draft-quotation";
import type { Frame } from "./frame";
import { isStatement, type QuotedText } from "./quoted-words";

/** The word before a quotation in its paragraph, as text; empty where the quotation begins it. */
function textBefore({ words, places }: QuotedText, span: number): string {
  const first = places[span]?.first ?? 0;
  const word = words[first - 1];
  return word?.sentence.paragraph === words[first]?.sentence.paragraph
    ? (word?.token.text ?? "")
    : "";
}

/** Whether a new sentence, or what a comma or colon announces, begins with the quotation. */
function beginsStatement(text: QuotedText, span: number): boolean {
  const before = textBefore(text, span);
  const previous = text.words[(text.places[span]?.first ?? 0) - 1];
  return before === "" || /[.!?:,—–”"]$/u.test(before) || (previous?.span ?? -1) >= 0;
}

/** From the sentence's first word to the end of the quotation: "He was “rough looking”", said X. */
function wholeClause(text: QuotedText, span: number): { start: number; end: number } {
  const place = text.places[span]!;
  const sentence = text.words[place.first]!.sentence;
  return { start: sentence.start, end: text.spans[span]!.end };
}

/**
 * Quotations of whole statements and those whose frame stands right beside them. Quoted phrases that sit
 * inside somebody's indirect speech are left to `findIndirect`.
 */
export function findDirect(text: QuotedText): readonly DraftQuotation[] {
  const found: DraftQuotation[] = [];
  text.spans.forEach((quoted, span) => {
    if (text.places[span] === null) return;
    const statement = isStatement(text, span);
    const begins = beginsStatement(text, span);
    const content = { start: quoted.start, end: quoted.end };
    const draft = (frame: Frame | null, wanted = content) => {
      const certainty = (frame?.confidence ?? 0.5) * (quoted.closed || quoted.continues ? 1 : 0.9);
      const link = frame === null ? "implicit" : "explicit";
      found.push({ content: wanted, frame, link, spans: [span], confidence: certainty });
    };
    const after = afterFrame(text, span);
    const inner = text.analysis.article.text.slice(quoted.inner.start, quoted.inner.end);
    const capital = /^\W*\p{Lu}/u.test(inner);
    if (after !== null && (begins || (statement && capital))) return draft(after);
    if (after !== null) return draft(after, wholeClause(text, span));
    const before = textBefore(text, span);
    if (!statement) return;
    const frame = beforeFrame(text, span);
    const announced = /^[,:]$/u.test(before) || /^(?:that|as)$/iu.test(before);
    if (
      frame !== null &&
      (announced || text.words[text.places[span]!.first - 1]?.index === frame.cue)
    )
      return draft(frame);
    if ((begins && before !== ",") || capital) draft(null);
  });
  return found;
}
