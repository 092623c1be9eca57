import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { addItem, changeItem } from "@/app/_queries/quizzes";
import { type ItemEdit, wordsOf } from "./item-edit";
import { ItemEditor } from "./item-editor";
import type { useItemEdit } from "./use-item-edit";
import type { useQuizChanges } from "./use-quiz-changes";

interface ItemEditingProps {
  readonly quiz: QuizForTeacher;
  readonly edit: ItemEdit;
  readonly editing: ReturnType<typeof useItemEdit>;
  readonly changes: ReturnType<typeof useQuizChanges>;
  readonly onOpenArticle: () => void;
  /** The question that was in hand, or the last one where it was new and is kept. */
  readonly onEnded: (itemId: string | undefined) => void;
}

/** A question being changed or written, kept by the server when its teacher is done. */
export function ItemEditing(props: ItemEditingProps) {
  const { quiz, edit, editing, changes, onOpenArticle, onEnded } = props;
  const { itemId, written } = edit;
  const item = quiz.items.find(({ id }) => id === itemId);

  function end(endedOn: string | undefined) {
    editing.end();
    onEnded(endedOn);
  }

  function keep() {
    if (item && JSON.stringify(wordsOf(item)) === JSON.stringify(written)) return end(item.id);
    changes.make(
      () => (itemId ? changeItem(quiz.id, itemId, written) : addItem(quiz.id, written)),
      ({ items }) => end(itemId ?? items.at(-1)?.id),
    );
  }

  return (
    <ItemEditor
      title={item ? `Question ${item.position}` : "A question of your own"}
      written={written}
      article={quiz.article}
      isSaving={changes.isPending}
      onChange={editing.change}
      onOpenArticle={onOpenArticle}
      onDone={keep}
      onCancel={() => end(item?.id ?? quiz.items.at(-1)?.id)}
    />
  );
}
