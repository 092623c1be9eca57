import type { Answer } from "@/app/_contract/answers";
import type { ItemForStudent } from "@/app/_contract/items";
import { Button } from "@/app/_components/button";
import { CheckMark } from "@/app/_components/marks";
import { ItemFieldset } from "@/app/(student)/_items/item-fieldset";
import type { ItemMarking } from "./use-item-marks";

interface QuizItemProps {
  readonly item: ItemForStudent;
  readonly answer: Answer | null;
  readonly marking: ItemMarking;
  readonly canStrike: boolean;
  readonly onAnswer: (itemId: string, answer: Answer) => void;
  readonly onChooseInArticle: (itemId: string) => void;
}

/** One question of a quiz under way, with what a student may note on it. */
export function QuizItem(props: QuizItemProps) {
  const { item, answer, marking, canStrike, onAnswer, onChooseInArticle } = props;
  const { marks, onMark, onStrike } = marking;
  const isMarked = marks.marked.includes(item.id);
  return (
    <ItemFieldset
      item={item}
      answer={answer}
      onAnswer={(chosen) => onAnswer(item.id, chosen)}
      struck={marks.struck[item.id]}
      onStrike={canStrike ? (option) => onStrike(item.id, option) : undefined}
      after={
        <Button
          weight="plain"
          aria-pressed={isMarked}
          className="mt-1 text-small"
          onClick={() => onMark(item.id)}
        >
          {isMarked && <CheckMark />} Look at this again
          <span className="sr-only">, question {item.position}</span>
        </Button>
      }
    >
      {item.options.some(({ sentence }) => sentence !== undefined) && (
        <Button
          weight="plain"
          className="mt-1 text-small"
          onClick={() => onChooseInArticle(item.id)}
        >
          {item.type === "two-part"
            ? "Choose the sentence in the article"
            : "Choose it in the article"}
        </Button>
      )}
    </ItemFieldset>
  );
}
