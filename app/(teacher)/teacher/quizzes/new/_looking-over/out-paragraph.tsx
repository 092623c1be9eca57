import type { OutReason } from "./article-in-hand";
import { outReasonInWords } from "./change-in-words";
import { Action, actionIds } from "./paragraph-actions";

interface OutParagraphProps {
  readonly id: string;
  readonly text: string;
  readonly reason: OutReason;
  readonly onPutBack: () => void;
}

/** A paragraph that is not part of the article, where it stood, with the reason and the way back. */
export function OutParagraph({ id, text, reason, onPutBack }: OutParagraphProps) {
  const beginning = text.split(" ").slice(0, 4).join(" ");
  return (
    <div className="flex flex-wrap items-start gap-x-6 border-l-4 border-rule bg-sheet px-4 py-2 lg:grid lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 grow basis-full py-1 text-small">
        <p className="font-medium">{outReasonInWords[reason]}</p>
        <p className={reason === "removed" ? "truncate text-muted" : "line-clamp-4 text-muted"}>
          {text}
        </p>
      </div>
      <Action
        id={actionIds(id).putBack}
        label="Put it back"
        about={`: ${beginning} …`}
        onPress={onPutBack}
      />
    </div>
  );
}
