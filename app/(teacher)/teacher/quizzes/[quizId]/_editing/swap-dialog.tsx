import { useQuery } from "@tanstack/react-query";
import type { OptionWithReason } from "@/app/_contract/items";
import type { ItemOnDesk } from "@/app/_contract/quizzes";
import { Button } from "@/app/_components/button";
import { Dialog } from "@/app/_components/dialog";
import { messageOf } from "@/app/_queries/api-error";
import { spareOptionsOptions } from "@/app/_queries/quizzes";

interface SwapDialogProps {
  readonly quizId: string;
  readonly item: ItemOnDesk;
  /** The wrong answer that another is to stand for; null while the dialog is closed. */
  readonly option: OptionWithReason | null;
  readonly onTake: (spare: OptionWithReason) => void;
  readonly onClose: () => void;
}

/** Other wrong answers for a question, each with its reason and the place in the article that it is from. */
export function SwapDialog({ quizId, item, option, onTake, onClose }: SwapDialogProps) {
  const { data, error, isFetching } = useQuery({
    ...spareOptionsOptions(quizId, item.id),
    enabled: option !== null,
  });
  return (
    <Dialog
      open={option !== null}
      title={`Another wrong answer instead of “${option?.text ?? ""}”`}
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <output className="block">
        {isFetching ? "Looking…" : data ? inWords(data.options.length) : ""}
      </output>
      {error && (
        <p role="alert" className="font-medium">
          {messageOf(error)}
        </p>
      )}
      {option && !isFetching && data && (
        <ul className="space-y-6">
          {data.options.map((spare) => (
            <li key={spare.text} className="space-y-2 border-l-4 border-rule pl-4">
              <p className="font-medium">{spare.text}</p>
              <p className="text-small text-muted">{spare.why}</p>
              {spare.evidence ? (
                <blockquote className="font-serif leading-relaxed">
                  <mark className="origin">{spare.evidence.quote}</mark>
                </blockquote>
              ) : (
                <p className="text-small">Made up: it does not stand in the article.</p>
              )}
              <Button
                className="text-small"
                aria-label={`Take “${spare.text}”`}
                onClick={() => onTake(spare)}
              >
                Take it
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function inWords(count: number): string {
  if (count === 0) {
    return "Attest has no other wrong answer that it trusts here. You can write one of your own with “Edit”.";
  }
  return count === 1 ? "One answer." : `${count} answers.`;
}
