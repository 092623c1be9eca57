"use client";

import Link from "next/link";
import { useMemo, useState } from "react";
import { Button } from "@/app/_components/button";
import { PageTitle } from "@/app/_components/page-title";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { PAPER_PARTS, type PaperPart, paperOf } from "./_paper/paper-of";
import { ArticleSheet } from "./_sheets/article-sheet";
import { KeySheet } from "./_sheets/key-sheet";
import { QuestionSheet } from "./_sheets/question-sheet";
import { DownloadDocx } from "./download-docx";
import { PartFields } from "./part-fields";
import "./print.css";

/** What is to be printed, the buttons that print it, and the sheets as they will be. */
export function PrintDesk({ quiz }: { readonly quiz: QuizForTeacher }) {
  const [parts, setParts] = useState<ReadonlySet<PaperPart>>(new Set(PAPER_PARTS));
  const paper = useMemo(() => paperOf(quiz), [quiz]);
  const isEmpty = parts.size === 0;
  return (
    <>
      <div data-screen-only>
        <PageTitle
          over={
            <Link href={`/teacher/quizzes/${quiz.id}`} className="link">
              The quiz
            </Link>
          }
          under="Each part begins on a page of its own, and no question is cut in two. The key stays with you."
        >
          Print the quiz
        </PageTitle>
        <PartFields parts={parts} onChange={setParts} />
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button weight="primary" pending={isEmpty} onClick={() => window.print()}>
            Print
          </Button>
          <DownloadDocx paper={paper} parts={parts} />
          <output className="basis-full">
            {isEmpty && "Nothing is chosen. Choose at least one part to print."}
          </output>
        </div>
      </div>
      {parts.has("article") && <ArticleSheet paper={paper} />}
      {parts.has("questions") && <QuestionSheet paper={paper} />}
      {parts.has("key") && <KeySheet paper={paper} />}
    </>
  );
}
