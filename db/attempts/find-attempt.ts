import type { ItemAnswer } from "../../questions/types";
import type { Actor } from "../actor";
import { articleContent, type ArticleContent } from "../articles";
import { timingFor } from "../assignments/accommodation";
import {
  accommodationColumns,
  isAccommodationOf,
  showingColumns,
  timingColumns,
} from "../assignments/columns";
import { type Shown, SHOWN_AT_ONCE, shownAt } from "../assignments/showing";
import { secondsUntil } from "../assignments/timing";
import { databaseNow } from "../clock";
import type { Database } from "../database";
import { listQuizItems, type QuizItem } from "../quizzes/quiz-items";
import { listRulings, withRulings } from "../rulings/list-rulings";
import { refersTo } from "../refers-to";
import {
  accommodation,
  articleVersion,
  assignment,
  attempt,
  itemResponse,
  itemScore,
  quiz,
  quizVersion,
  score,
} from "../schema";
import { isOwnAttempt } from "./conditions";

/** A response as it is stored. */
export type StoredResponse = ItemAnswer & {
  readonly itemId: string;
  readonly revision: number;
  readonly savedAt: Date;
};

/** Whole points. */
export interface Score {
  readonly earned: number;
  readonly possible: number;
}

/** A score with the part that each item has in it. */
export interface AttemptScore extends Score {
  readonly items: readonly (Score & { readonly itemId: string })[];
}

/** An attempt with all that it is about. Holds the keys: name what leaves the server in a presenter. */
export interface FoundAttempt {
  readonly attemptId: string;
  readonly state: "open" | "submitted";
  readonly submittedAt: Date | null;
  /** Null for a quiz of one's own. */
  readonly assignmentId: string | null;
  /** As it holds for the actor. */
  readonly dueAt: Date | null;
  /** By the database's clock; null where it has no end. */
  readonly secondsLeft: number | null;
  /** What of it may be seen once it is handed in. */
  readonly shown: Shown;
  /** Whether this attempt has an order of its own. */
  readonly shuffle: { readonly items: boolean; readonly options: boolean };
  /** Whether words of the article may be looked up. */
  readonly wordMeanings: boolean;
  readonly title: string;
  readonly article: ArticleContent;
  /** As the quiz version has them, with what their teacher decided since. */
  readonly items: readonly QuizItem[];
  readonly responses: readonly StoredResponse[];
}

/** An attempt of the actor's own, with the items of its quiz version and the responses so far. */
export async function findAttempt(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<FoundAttempt | null> {
  const { schoolId } = actor;
  const [row] = await db
    .select({
      quizVersionId: quizVersion.id,
      attemptId: attempt.id,
      state: attempt.state,
      submittedAt: attempt.submittedAt,
      assignmentId: attempt.assignmentId,
      timing: timingColumns,
      showing: showingColumns,
      accommodation: accommodationColumns,
      shuffleItems: assignment.shuffleItems,
      shuffleOptions: assignment.shuffleOptions,
      wordMeanings: assignment.wordMeanings,
      endsAt: attempt.endsAt,
      now: databaseNow,
      title: quiz.title,
      article: articleContent,
    })
    .from(attempt)
    .innerJoin(quizVersion, refersTo(attempt, attempt.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .innerJoin(articleVersion, refersTo(quizVersion, quizVersion.articleVersionId, articleVersion))
    .leftJoin(assignment, refersTo(attempt, attempt.assignmentId, assignment))
    .leftJoin(accommodation, isAccommodationOf(attempt.personId))
    .where(isOwnAttempt(actor, input.attemptId));
  if (!row) return null;
  const { quizVersionId, endsAt, now, shuffleItems, shuffleOptions, timing, ...rest } = row;
  const { accommodation: own, showing, ...found } = rest;
  const timings = timing ? [timing, timingFor(timing, own)] : [];
  const items = await listQuizItems(db, { schoolId, quizVersionId });
  const { assignmentId } = row;
  const rulings = assignmentId === null ? [] : await listRulings(db, { schoolId, assignmentId });
  const responses = await listResponses(db, actor, input);
  return {
    ...found,
    wordMeanings: row.wordMeanings ?? true,
    dueAt: timings[1]?.dueAt ?? null,
    shown: shownAt(showing ?? SHOWN_AT_ONCE, timings, now),
    shuffle: { items: shuffleItems ?? false, options: shuffleOptions ?? false },
    secondsLeft: secondsUntil(endsAt, now),
    items: withRulings(items, rulings),
    responses,
  };
}

/** The responses of an attempt of the actor's own; none where it is not theirs. */
export async function listResponses(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<StoredResponse[]> {
  const rows = await db
    .select({
      itemId: itemResponse.itemId,
      response: itemResponse.response,
      revision: itemResponse.revision,
      savedAt: itemResponse.savedAt,
    })
    .from(itemResponse)
    .innerJoin(attempt, refersTo(itemResponse, itemResponse.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId));
  return rows.map(({ response, ...row }) => ({ ...row, ...response }));
}

/** The recorded score of an attempt of the actor's own; null before submission. */
export async function findScore(
  db: Database,
  actor: Actor,
  input: { attemptId: string },
): Promise<AttemptScore | null> {
  const rows = await db
    .select({
      total: { earned: score.earned, possible: score.possible },
      item: { itemId: itemScore.itemId, earned: itemScore.earned, possible: itemScore.possible },
    })
    .from(attempt)
    .innerJoin(score, refersTo(score, score.attemptId, attempt))
    .innerJoin(itemScore, refersTo(itemScore, itemScore.attemptId, attempt))
    .where(isOwnAttempt(actor, input.attemptId));
  const first = rows[0];
  return first ? { ...first.total, items: rows.map((row) => row.item) } : null;
}
