import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "./button";
import { TextArea } from "./field";

interface WordsFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly send: string;
  readonly sending: string;
  readonly maxLength: number;
  readonly isPending: boolean;
  /** Why it did not go through; the words stay. */
  readonly problem: string | null;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** A few words to somebody, with a button that sends them. */
export function WordsForm(props: WordsFormProps) {
  const { label, hint, initial = "", send, sending, maxLength, isPending, problem } = props;
  const [words, setWords] = useState(initial);
  const [isEmpty, setEmpty] = useState(false);
  const fieldRef = useRef<HTMLTextAreaElement>(null);

  // The form was asked for just now, and it is there to be written in.
  useEffect(() => fieldRef.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = words.trim();
    setEmpty(given === "");
    if (given !== "" && !isPending) props.onSend(given);
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <TextArea
        label={label}
        hint={hint}
        error={isEmpty ? "Write a few words first." : problem}
        rows={3}
        maxLength={maxLength}
        value={words}
        ref={fieldRef}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={isPending}>
          {isPending ? sending : send}
        </Button>
        <Button weight="plain" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
