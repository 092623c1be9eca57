import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { ItemFieldset } from "@/app/(student)/_items/item-fieldset";
import { AnswerOverview } from "./answer-overview";
import type { Choices } from "@/app/_device/outbox";

interface QuestionListProps {
  readonly items: readonly ItemForStudent[];
  readonly chosen: Choices;
  readonly onAnswer: (itemId: string, optionId: string) => void;
  readonly onChooseInArticle: (itemId: string) => void;
}

/** All questions in one column, under an overview of which are answered. */
export function QuestionList(props: QuestionListProps) {
  const { items, chosen, onAnswer, onChooseInArticle } = props;
  return (
    <>
      <AnswerOverview items={items} chosen={chosen} />
      <div className="mt-8 space-y-12">
        {items.map((item) => (
          <ItemFieldset
            key={item.id}
            item={item}
            optionId={chosen.get(item.id)?.optionId ?? null}
            onAnswer={(optionId) => onAnswer(item.id, optionId)}
          >
            {item.type === "select-evidence" && (
              <Button
                weight="plain"
                className="mt-1 text-small"
                onClick={() => onChooseInArticle(item.id)}
              >
                Choose it in the article
              </Button>
            )}
          </ItemFieldset>
        ))}
      </div>
    </>
  );
}
