import { useMemo } from "react";
import type { ArticlePreview } from "@/app/_contract/importing";
import { keptParagraphs, type ArticleInHand } from "./article-in-hand";
import type { OpenEdit } from "./in-hand-store";
import { numberSentences } from "./number-sentences";
import { OutParagraph } from "./out-paragraph";
import { actionIds, ParagraphActions } from "./paragraph-actions";
import { ParagraphEditor } from "./paragraph-editor";
import { ParagraphView } from "./paragraph-view";
import type { Changes } from "./use-changes";
import { useFocusAfter } from "./use-focus-after";

interface ParagraphListProps {
  readonly article: ArticleInHand;
  readonly edit: OpenEdit | null;
  readonly preview: ArticlePreview | undefined;
  /** Whether to show what the extractor left out; what the teacher removed always shows. */
  readonly showsLeftOut: boolean;
  readonly changes: Changes;
}

/** The article paragraph by paragraph, each with what can be done to it. */
export function ParagraphList(props: ParagraphListProps) {
  const { article, edit, preview, showsLeftOut, changes } = props;
  const focusAfter = useFocusAfter();
  const kept = useMemo(() => keptParagraphs(article), [article]);
  const sentences = useMemo(() => numberSentences(kept, preview), [kept, preview]);
  const positions = new Map(kept.map(({ id }, index) => [id, index + 1]));
  const shown = article.paragraphs.filter(
    ({ out }) => out === null || out === "removed" || showsLeftOut,
  );

  function change(what: Parameters<Changes["change"]>[0], ...focus: readonly string[]) {
    focusAfter(...focus);
    changes.change(what);
  }

  return (
    <ol aria-label="Paragraphs" className="space-y-4 lg:space-y-3">
      {shown.map(({ id, text, out }) => {
        const position = positions.get(id) ?? 0;
        const ids = actionIds(id);
        if (out) {
          return (
            <li key={id}>
              <OutParagraph
                id={id}
                text={text}
                reason={out}
                onPutBack={() => change({ kind: "put-back", id }, ids.remove)}
              />
            </li>
          );
        }
        if (edit?.id === id) {
          return (
            <li key={id}>
              <ParagraphEditor
                position={position}
                text={edit.text}
                onType={(typed) => changes.type({ id, text: typed })}
                onSave={() => {
                  focusAfter(ids.edit, ids.putBack);
                  changes.saveEdit();
                }}
                onCancel={() => {
                  focusAfter(ids.edit);
                  changes.cancelEdit();
                }}
              />
            </li>
          );
        }
        return (
          <li
            key={id}
            className="gap-x-8 lg:grid lg:grid-cols-[minmax(0,34rem)_7.5rem] lg:justify-between"
          >
            <ParagraphView text={text} sentences={sentences.get(id)} />
            <ParagraphActions
              id={id}
              position={position}
              onEdit={() => changes.type({ id, text })}
              onJoin={
                position < kept.length
                  ? () => change({ kind: "join", id }, ids.join, ids.edit)
                  : null
              }
              onRemove={() => change({ kind: "remove", id }, ids.putBack)}
            />
          </li>
        );
      })}
    </ol>
  );
}
