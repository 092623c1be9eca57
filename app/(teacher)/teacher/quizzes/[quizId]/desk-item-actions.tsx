import { ShowInArticle } from "@/app/(student)/_items/show-in-article";
import type { OptionWithReason } from "@/app/_contract/items";
import type { ItemOnDesk } from "@/app/_contract/quizzes";
import { Button } from "@/app/_components/button";
import { PointsField } from "./points-field";
import { CheckMark } from "@/app/_components/marks";

/** What a teacher can do with a question; null where it makes no sense. */
export interface DeskItemActs {
  readonly show: () => void;
  readonly openArticle: () => void;
  /** Notes that it is checked as it stands, or that it is not. */
  readonly approve: (approved: boolean) => void;
  /** Says what a right answer earns. */
  readonly givePoints: (points: number) => void;
  readonly edit: (() => void) | null;
  /** Puts another wrong answer in the place of one; null where the question has no answers to swap. */
  readonly swap: ((optionId: string, spare: OptionWithReason) => void) | null;
  /** Looks for another question about the sentence that proves this one. */
  readonly replace: () => void;
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
  readonly leaveOut: (() => void) | null;
}

interface DeskItemActionsProps {
  readonly item: ItemOnDesk;
  /** Its evidence is the one that is lit in the article. */
  readonly isShown: boolean;
  readonly acts: DeskItemActs;
}

/** The buttons below a question. */
export function DeskItemActions({ item, isShown, acts }: DeskItemActionsProps) {
  const { position, approved } = item;
  const others = [
    { words: "Edit", name: `Edit question ${position}`, act: acts.edit },
    { words: "Another one", name: `Another question for ${position}`, act: acts.replace },
    { words: "Move up", name: `Move question ${position} up`, act: acts.moveUp },
    { words: "Move down", name: `Move question ${position} down`, act: acts.moveDown },
    { words: "Leave it out", name: `Leave question ${position} out`, act: acts.leaveOut },
  ];
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      <Button
        weight="plain"
        className="text-small no-underline"
        aria-pressed={approved}
        aria-label={`Checked: question ${position}`}
        onClick={() => acts.approve(!approved)}
      >
        <span className="flex size-5 items-center justify-center rounded-control border border-edge">
          {approved && <CheckMark />}
        </span>
        Checked
      </Button>
      <PointsField item={item} onChange={acts.givePoints} />
      <ShowInArticle
        label={`Show question ${position} in the article`}
        isShown={isShown}
        onShow={acts.show}
        onOpenArticle={acts.openArticle}
      />
      {others.map(
        ({ words, name, act }) =>
          act && (
            <Button
              key={words}
              weight="plain"
              className="text-small"
              aria-label={name}
              onClick={act}
            >
              {words}
            </Button>
          ),
      )}
    </div>
  );
}
