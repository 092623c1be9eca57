import { classNames } from "@/app/_components/class-names";

interface ParagraphActionsProps {
  readonly id: string;
  /** Counted from 1 among those that are part of the article. */
  readonly position: number;
  readonly onEdit: () => void;
  /** Null for the last one. */
  readonly onJoin: (() => void) | null;
  readonly onRemove: () => void;
}

const actionClass =
  "inline-flex min-h-11 items-center text-small text-muted underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink lg:min-h-8";

/** The ids of a paragraph's buttons, by which the focus finds back to them. */
export const actionIds = (id: string) => ({
  edit: `edit-${id}`,
  join: `join-${id}`,
  remove: `remove-${id}`,
  putBack: `put-back-${id}`,
});

/** What can be done to one paragraph: in a row below it, or beside it where there is room. */
export function ParagraphActions(props: ParagraphActionsProps) {
  const { id, position, onEdit, onJoin, onRemove } = props;
  const ids = actionIds(id);
  return (
    <div className="flex flex-wrap gap-x-5 lg:flex-col lg:items-start">
      <Action id={ids.edit} label="Edit" about={` paragraph ${position}`} onPress={onEdit} />
      {onJoin && (
        <Action
          id={ids.join}
          label="Join with next"
          about={`: paragraph ${position}`}
          onPress={onJoin}
        />
      )}
      <Action id={ids.remove} label="Remove" about={` paragraph ${position}`} onPress={onRemove} />
    </div>
  );
}

interface ActionProps {
  readonly id: string;
  readonly label: string;
  /** What is said after the label to those who do not see where the button stands. */
  readonly about: string;
  readonly onPress: () => void;
  readonly className?: string;
}

/** A small button that says in words which paragraph it is about. */
export function Action({ id, label, about, onPress, className }: ActionProps) {
  return (
    <button
      id={id}
      type="button"
      aria-label={label + about}
      onClick={onPress}
      className={classNames(actionClass, className)}
    >
      {label}
    </button>
  );
}
