"use client";

import Link from "next/link";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Pane } from "@/app/(student)/_reading/pane-switch";
import { ReadingBar } from "@/app/(student)/_reading/reading-bar";
import { TwoPanes } from "@/app/(student)/_reading/two-panes";
import { useScrollToProof } from "@/app/(student)/_reading/use-scroll-to-proof";
import { AccountNav } from "@/app/_components/account-nav";
import { ArticleReader } from "@/app/_components/article-reader";
import { EmptyState } from "@/app/_components/empty-state";
import type { AssignedQuiz, AssignmentResults } from "@/app/_contract/assignments";
import { ItemResultView } from "../item-result-view";
import { MissesList } from "./misses-list";
import { MissLegend } from "./miss-legend";
import { missesBySentence } from "./misses";

interface ReportDeskProps {
  readonly results: AssignmentResults;
  readonly quiz: AssignedQuiz;
}

/** The article with each sentence marked by how many missed what it proves; a sentence shows its questions. */
export function ReportDesk({ results, quiz }: ReportDeskProps) {
  const { assignment } = results;
  const misses = missesBySentence(quiz, results);
  const worstFirst = misses.toSorted((a, b) => b.missed / b.asked - a.missed / a.asked);
  const [pane, setPane] = useState<Pane>("side");
  const [sentence, setSentence] = useState<number | undefined>(worstFirst[0]?.sentence);
  const articleRef = useRef<HTMLElement>(null);
  const questionsRef = useRef<HTMLHeadingElement>(null);
  useScrollToProof(articleRef, sentence, pane);

  const shown = misses.find((each) => each.sentence === sentence);
  const sentences = new Map(
    quiz.article.blocks.flatMap((block) => block.sentences.map(({ index, text }) => [index, text])),
  );

  /** From the article the questions have to come into sight before their heading can take the focus. */
  function choose(chosen: number) {
    flushSync(() => {
      setSentence(chosen);
      setPane("side");
    });
    questionsRef.current?.focus({ preventScroll: true });
    questionsRef.current?.scrollIntoView({ block: "start" });
  }

  return (
    <TwoPanes
      bar={
        <ReadingBar>
          <AccountNav />
        </ReadingBar>
      }
      pane={pane}
      onPaneChange={setPane}
      sideLabel="Report"
      articleRef={articleRef}
      article={
        <ArticleReader
          article={quiz.article}
          headingLevel={2}
          highlights={misses.map((each) => ({
            sentence: each.sentence,
            start: 0,
            end: sentences.get(each.sentence)?.length ?? 0,
            kind: `missed-${each.level}` as const,
          }))}
          renderNoteAfter={(index) => {
            const found = misses.find((each) => each.sentence === index);
            return found ? (
              <button
                type="button"
                aria-label={`${found.missed} of ${found.asked} answers missed what this sentence proves: show its questions`}
                onClick={() => choose(index)}
                className="inline-flex h-6 min-w-6 items-start justify-center rounded-control px-1 align-top font-sans text-[0.75rem] leading-5 font-bold tabular-nums hover:bg-marker-soft"
              >
                {found.missed}/{found.asked}
              </button>
            ) : null;
          }}
        />
      }
      side={
        <>
          <p className="mb-1 text-small text-muted">
            <Link href={`/teacher/assignments/${assignment.id}`} className="link">
              Results of {assignment.section.name}
            </Link>
          </p>
          <h1 className="text-heading">What the class missed, in the article</h1>
          {misses.length === 0 ? (
            <div className="mt-6">
              <EmptyState title="Nobody has handed it in yet.">
                The article fills with figures from the first quiz that is handed in.
              </EmptyState>
            </div>
          ) : (
            <>
              <MissLegend />
              {shown && (
                <section aria-labelledby="of-sentence" className="mt-8">
                  <h2
                    id="of-sentence"
                    ref={questionsRef}
                    tabIndex={-1}
                    className="scroll-mt-6 text-stem outline-none"
                  >
                    What this sentence proves
                  </h2>
                  <blockquote className="mt-2 border-l-4 border-marker-line pl-4 font-serif text-pretty">
                    {sentences.get(shown.sentence)}
                  </blockquote>
                  <ol className="mt-6 space-y-8">
                    {shown.itemIds.map((id) => {
                      const item = results.items.find((each) => each.id === id);
                      return item ? (
                        <li key={id}>
                          <ItemResultView assignmentId={assignment.id} item={item} />
                        </li>
                      ) : null;
                    })}
                  </ol>
                </section>
              )}
              <MissesList
                misses={worstFirst}
                textOf={(index) => sentences.get(index) ?? ""}
                shown={sentence}
                onChoose={choose}
              />
            </>
          )}
        </>
      }
    />
  );
}
