import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { QuizForTeacher } from "@/app/_contract/quizzes";
import { messageOf } from "@/app/_queries/api-error";
import { appraisalOptions } from "@/app/_queries/quizzes";
import {
  difficultyInWords,
  guessingInWords,
  kindsInWords,
  pairsInWords,
  verdictInWords,
} from "./appraisal-in-words";
import { GuessingTable } from "./guessing-table";

/** What a teacher should know of the quiz as a whole before she assigns it; folded to one line. */
export function AppraisalPanel({ quiz }: { readonly quiz: QuizForTeacher }) {
  const { data, error } = useQuery({
    ...appraisalOptions(quiz.id, quiz.version),
    // While a changed quiz is looked at, what was said of it before stays in place.
    placeholderData: keepPreviousData,
  });
  if (!data) {
    return (
      <p className="mt-4 text-small text-muted">
        {error ? `Not checked as a whole. ${messageOf(error)}` : "Checking the quiz as a whole…"}
      </p>
    );
  }
  const pairs = pairsInWords(data);
  return (
    <details className="mt-4 border-l-4 border-rule pl-4">
      <summary className="inline-block min-h-6 cursor-pointer py-1">
        <span className="underline decoration-edge underline-offset-4">Before you assign</span>:{" "}
        {verdictInWords(data)}
      </summary>
      <div className="mt-3 space-y-5">
        <section aria-labelledby="appraisal-guessing" className="space-y-2">
          <h3 id="appraisal-guessing" className="font-sans text-base">
            Can it be passed without understanding?
          </h3>
          <p>{guessingInWords(data.guessing)}</p>
          {data.guessing.results && (
            <GuessingTable guessing={data.guessing} results={data.guessing.results} />
          )}
        </section>
        <section aria-labelledby="appraisal-pairs" className="space-y-2">
          <h3 id="appraisal-pairs" className="font-sans text-base">
            Do questions repeat or answer each other?
          </h3>
          {pairs.length === 0 ? (
            <p>No question asks what another asks, or shows its answer.</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5">
              {pairs.map((pair) => (
                <li key={pair}>{pair}</li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="appraisal-spread" className="space-y-2">
          <h3 id="appraisal-spread" className="font-sans text-base">
            What do they ask, and how hard are they?
          </h3>
          <p>Kinds: {kindsInWords(data)}.</p>
          <p>
            Difficulty: {difficultyInWords(data)}.{" "}
            <span className="text-small text-muted">
              Expected from what is asked, how far its words are from the article’s, and how near
              the wrong answers come. How hard they were shows when students have answered.
            </span>
          </p>
        </section>
      </div>
    </details>
  );
}
