import { useEffect, useRef, useState, type FormEvent } from "react";
import type { ArticleToRead } from "@/app/_contract/articles";
import { missingIn, type WrittenItem, writtenItemLimits } from "@/app/_contract/written-items";
import { Button } from "@/app/_components/button";
import { TextArea } from "@/app/_components/field";
import { withMoreOptions, withOption, withoutOption } from "./item-edit";
import { OptionEditor } from "./option-editor";
import { ProofEditor } from "./proof-editor";
import { TypeField } from "./type-field";

interface ItemEditorProps {
  /** What it is called: "Question 3". */
  readonly title: string;
  readonly written: WrittenItem;
  readonly article: ArticleToRead;
  readonly isSaving: boolean;
  readonly onChange: (written: WrittenItem) => void;
  readonly onOpenArticle: () => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A question in the teacher's hands: its words, which answer is right, why each is there, and what proves it. */
export function ItemEditor(props: ItemEditorProps) {
  const { title, written, article, isSaving, onChange, onOpenArticle, onDone, onCancel } = props;
  const [isRefused, setRefused] = useState(false);
  const missing = missingIn(written);
  const formRef = useRef<HTMLFormElement>(null);
  // The button that opened the editor is gone, so the focus goes on to what it was pressed for.
  useEffect(() => formRef.current?.querySelector("textarea")?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    setRefused(missing !== null);
    if (missing === null && !isSaving) onDone();
  }

  return (
    <form
      ref={formRef}
      aria-label={title}
      onSubmit={submit}
      className="space-y-6 border-l-4 border-marker-line pl-4 sm:pl-5"
    >
      <h3 className="text-heading">{title}</h3>
      <TextArea
        label="The question"
        rows={3}
        maxLength={writtenItemLimits.stemCharacters}
        value={written.stem}
        onChange={(event) => onChange({ ...written, stem: event.target.value })}
      />
      <TypeField written={written} onChange={onChange} />
      <fieldset>
        <legend className="mb-2 font-medium">Answers</legend>
        <ol className="space-y-4">
          {written.options.map((option, at) => (
            // An answer has no name but its place while it is being written.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <li key={at}>
              <OptionEditor
                number={at + 1}
                option={option}
                isOneOfSeveral={written.type === "multiple-response"}
                onChange={(change) => onChange(withOption(written, at, change))}
                onRemove={
                  written.options.length > writtenItemLimits.fewestOptions
                    ? () => onChange(withoutOption(written, at))
                    : null
                }
              />
            </li>
          ))}
        </ol>
        {written.options.length < writtenItemLimits.mostOptions && (
          <Button
            weight="plain"
            className="mt-2 text-small"
            onClick={() => onChange(withMoreOptions(written))}
          >
            Add an answer
          </Button>
        )}
      </fieldset>
      <ProofEditor
        written={written}
        article={article}
        onChange={onChange}
        onOpenArticle={onOpenArticle}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" weight="primary" pending={isSaving}>
          {isSaving ? "Saving…" : "Done"}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        {isRefused && missing !== null && (
          <p role="alert" className="basis-full font-medium">
            {missing}
          </p>
        )}
      </div>
    </form>
  );
}
