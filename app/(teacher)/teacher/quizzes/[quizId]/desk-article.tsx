import { itemHighlights } from "@/app/(student)/_items/item-highlights";
import type { ItemWithKey } from "@/app/_contract/items";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { ArticleReader } from "@/app/_components/article-reader";
import type { SentenceChoice } from "@/app/_components/article-sentence";
import { CoverageFigure } from "./_coverage/coverage-figure";
import { coverageHighlights } from "./_coverage/coverage-highlights";
import { coverageOf } from "./_coverage/coverage-of";
import { CoverageSummary } from "./_coverage/coverage-summary";
import { ProofNumbers } from "./proof-numbers";

interface DeskArticleProps {
  readonly quiz: QuizForTeacher;
  /** The question that is in hand. */
  readonly shown: ItemWithKey | undefined;
  /** What is marked: the proof of the question in hand, how often each sentence is asked about, or nothing. */
  readonly marks: "proof" | "coverage" | "none";
  /** Turns sentences into buttons. */
  readonly choice?: SentenceChoice;
  readonly onChooseItem: (itemId: string) => void;
}

/** The article at the desk: marked as asked, and after each sentence the questions that it proves, or their count. */
export function DeskArticle({ quiz, shown, marks, choice, onChooseItem }: DeskArticleProps) {
  const { article, items } = quiz;
  const coverage = marks === "coverage" ? coverageOf(article, items) : null;
  const proof = marks === "proof" && shown ? itemHighlights(shown.evidence, null) : [];
  return (
    <>
      <CoverageSummary coverage={coverage} />
      <ArticleReader
        article={article}
        highlights={coverage ? coverageHighlights(article, coverage) : proof}
        choice={choice}
        renderNoteAfter={(sentence) =>
          coverage ? (
            <CoverageFigure count={coverage.counts.get(sentence)} />
          ) : (
            <ProofNumbers
              items={items.filter(({ evidence }) =>
                evidence.some((at) => at.sentence === sentence),
              )}
              shownId={shown?.id}
              onChoose={onChooseItem}
            />
          )
        }
      />
    </>
  );
}
