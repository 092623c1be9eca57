/** Whether each student gets an order of their own. */
export interface ShuffleDraft {
  readonly shuffleItems: boolean;
  readonly shuffleOptions: boolean;
}

export const NO_SHUFFLING: ShuffleDraft = { shuffleItems: false, shuffleOptions: false };

interface ShuffleFieldsProps {
  readonly draft: ShuffleDraft;
  readonly onChange: (draft: ShuffleDraft) => void;
}

/** Two boxes to tick, so that neighbours do not see the same page. */
export function ShuffleFields({ draft, onChange }: ShuffleFieldsProps) {
  const box = (field: keyof ShuffleDraft) => ({
    type: "checkbox",
    className: "size-5 shrink-0 accent-ink",
    checked: draft[field],
    onChange: (event: { target: { checked: boolean } }) =>
      onChange({ ...draft, [field]: event.target.checked }),
  });
  return (
    <fieldset>
      <legend className="font-medium">Order</legend>
      <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
        <input {...box("shuffleItems")} />
        Each student gets the questions in another order
      </label>
      <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
        <input {...box("shuffleOptions")} />
        Each student gets the options in another order
      </label>
      <p className="text-small text-muted">
        It stays the same after a reload, on another device and in the review. It can not be changed
        after assigning.
      </p>
    </fieldset>
  );
}
