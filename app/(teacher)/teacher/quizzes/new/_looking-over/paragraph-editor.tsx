"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button } from "@/app/_components/button";
import { controlClass } from "@/app/_components/field";
import { classNames } from "@/app/_components/class-names";

const LINE_CHARACTERS = 75;

interface ParagraphEditorProps {
  readonly position: number;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A paragraph as a text area in its place. Escape leaves it as it was, Ctrl+Enter takes it over. */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const { position, text, onType, onSave, onCancel } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const hintId = `edit-hint-${position}`;

  useEffect(() => {
    const area = ref.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    // An input method uses the same keys to choose its characters.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
  }

  return (
    <div className="space-y-2 pb-2">
      <textarea
        ref={ref}
        aria-label={`Paragraph ${position}`}
        aria-describedby={hintId}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        // For browsers in which a text area does not grow with its text.
        rows={Math.ceil(text.length / LINE_CHARACTERS) + 1}
        className={classNames(
          controlClass,
          "field-sizing-content min-h-28 font-serif text-[1.0625rem] leading-relaxed",
        )}
      />
      <p id={hintId} className="text-small text-muted">
        A new line begins a new paragraph. Ctrl+Enter saves it, Escape leaves it as it was.
      </p>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <Button className="text-small" onClick={onSave}>
          Save the paragraph
        </Button>
        <Button weight="plain" className="text-small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
