"use client";

import { useState, type ReactNode } from "react";
import type { LengthLimits } from "@/app/(student)/try/length-hint";
import type { ImportedArticle } from "@/app/_contract/importing";
import { AddressForm } from "./address-form";
import { FileChoice } from "./file-choice";
import { PasteBox } from "./paste-box";
import { ReadingProgress } from "./reading-progress";
import { useFileDrop } from "./use-file-drop";
import { useImportArticle } from "./use-import-article";

export interface ImportLimits extends LengthLimits {
  readonly titleCharacters: number;
  readonly fileBytes: number;
}

interface WaysInProps {
  readonly limits: ImportLimits;
  readonly onRead: (article: ImportedArticle) => void;
}

/** Three ways to bring an article in: its text, its address, its file. */
export function WaysIn({ limits, onRead }: WaysInProps) {
  const importing = useImportArticle(onRead);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const isOver = useFileDrop(chooseFile);

  function chooseFile(file: File) {
    const tooLarge = file.size > limits.fileBytes;
    setIsTooLarge(tooLarge);
    if (tooLarge) importing.stop();
    else importing.read({ way: "file", file });
  }

  function takePlain(article: ImportedArticle) {
    // What is being read meanwhile would take its place.
    importing.stop();
    onRead(article);
  }

  return (
    <div className="space-y-8">
      <Way title="Paste it">
        <PasteBox limits={limits} importing={importing} onRead={takePlain} />
        <ReadingProgress importing={importing} way="paste" />
      </Way>
      <Way title="Or name its page">
        <AddressForm importing={importing} />
        <ReadingProgress importing={importing} way="address" />
      </Way>
      <Way title="Or take a file">
        <FileChoice
          onFile={chooseFile}
          isOver={isOver}
          problem={
            isTooLarge
              ? "This file is larger than 10 MB. Save the article by itself, or paste it."
              : importing.problemOf("file")
          }
        />
        <ReadingProgress importing={importing} way="file" />
      </Way>
    </div>
  );
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-3">
      <h2 className="text-stem">{title}</h2>
      {children}
    </section>
  );
}
