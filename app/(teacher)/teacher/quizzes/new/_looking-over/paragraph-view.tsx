import { memo } from "react";
import type { NumberedSentence } from "./number-sentences";

interface ParagraphViewProps {
  readonly text: string;
  /** Undefined until they are known; then the plain text stands in for them. */
  readonly sentences: readonly NumberedSentence[] | undefined;
}

/**
 * A paragraph as questions are written from it: its sentences with their numbers. In a long article only
 * the paragraph that is edited is drawn anew while one types.
 */
export const ParagraphView = memo(function ParagraphView({ text, sentences }: ParagraphViewProps) {
  return (
    <p className="font-serif text-[1.0625rem] leading-[1.6] text-pretty">
      {sentences?.map((sentence, index) => (
        <span key={sentence.number}>
          {index > 0 && " "}
          <span className="align-[0.2em] font-sans text-[0.6875rem] leading-none text-muted tabular-nums select-none">
            {sentence.number}
          </span>
          {"\u00A0"}
          {sentence.text}
        </span>
      )) ?? text}
    </p>
  );
});
