interface WordMeaningsFieldProps {
  readonly allowed: boolean;
  readonly onChange: (allowed: boolean) => void;
}

/** A box to tick off where knowing the words is what the quiz asks for. */
export function WordMeaningsField({ allowed, onChange }: WordMeaningsFieldProps) {
  return (
    <fieldset>
      <legend className="font-medium">Help</legend>
      <label className="flex min-h-11 items-center gap-3 py-1 leading-snug">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-ink"
          checked={allowed}
          onChange={({ target }) => onChange(target.checked)}
        />
        Students may look up what a word of the article means
      </label>
      <p className="text-small text-muted">
        From a dictionary (WordNet), without saying which sense is meant. It can not be changed
        after assigning.
      </p>
    </fieldset>
  );
}
