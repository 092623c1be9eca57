import { and, asc, count, eq, type SQL, sql, sum } from "drizzle-orm";
import type { Database } from "../database";
import type { QuizItem } from "../quizzes/quiz-items";
import { refersTo } from "../refers-to";
import { attempt, itemResponse, itemScore, itemVersion, quizVersionItem, score } from "../schema";

/** How the submitted attempts at an assignment went on one item. */
export interface ItemResult extends QuizItem {
  /** How many submitted attempts are counted. */
  readonly n: number;
  /** Points of all of them together. */
  readonly earned: number;
  readonly possible: number;
  /** Each attempt's points for the item, squared, and added up. */
  readonly earnedSquares: number;
  /** An attempt's rest is what it earned on all other items; here the sum over the attempts … */
  readonly rests: number;
  /** … of the squares of those … */
  readonly restSquares: number;
  /** … of each with the points for the item … */
  readonly earnedByRest: number;
  /** … and of what could be earned there. */
  readonly restsPossible: number;
  /** How many chose each option, by option id; an option that nobody chose is missing. */
  readonly optionCounts: Readonly<Record<string, number>>;
  /** The sum of the rests of those who chose each option. */
  readonly optionRests: Readonly<Record<string, number>>;
}

const restOf = sql<number>`${score.earned} - ${itemScore.earned}`;

const sumOf = (points: SQL<number> | SQL) => sum(points).mapWith(Number);

/** The items of the assigned quiz version, of an assignment that the caller has been found to be allowed to read. */
export async function itemResults(
  db: Database,
  place: { schoolId: string; assignmentId: string; quizVersionId: string },
): Promise<ItemResult[]> {
  const isCounted: SQL | undefined = and(
    eq(attempt.schoolId, place.schoolId),
    eq(attempt.assignmentId, place.assignmentId),
    eq(attempt.state, "submitted"),
  );
  const scores = db
    .select({
      itemId: itemScore.itemId,
      n: count().as("n"),
      earned: sum(itemScore.earned).mapWith(Number).as("earned"),
      possible: sum(itemScore.possible).mapWith(Number).as("possible"),
      earnedSquares: sumOf(sql`${itemScore.earned} * ${itemScore.earned}`).as("earned_squares"),
      rests: sumOf(restOf).as("rests"),
      restSquares: sumOf(sql`(${restOf}) * (${restOf})`).as("rest_squares"),
      earnedByRest: sumOf(sql`${itemScore.earned} * (${restOf})`).as("earned_by_rest"),
      restsPossible: sumOf(sql`${score.possible} - ${itemScore.possible}`).as("rests_possible"),
    })
    .from(attempt)
    .innerJoin(itemScore, refersTo(itemScore, itemScore.attemptId, attempt))
    .innerJoin(score, refersTo(score, score.attemptId, attempt))
    .where(isCounted)
    .groupBy(itemScore.itemId)
    .as("scores");
  // An answer with several options counts for each of them.
  const optionId = sql<string>`jsonb_array_elements_text(coalesce(
    ${itemResponse.response} -> 'optionIds', jsonb_build_array(${itemResponse.response} -> 'optionId')
  ))`;
  const chosen = db
    .select({
      itemId: itemResponse.itemId,
      optionId: optionId.as("option_id"),
      // A count is a bigint, which two of the drivers would hand over as text inside the JSON's numbers.
      n: sql<number>`count(*)::int`.as("n"),
      rests: sql<number>`sum(${restOf})::int`.as("option_rests"),
    })
    .from(attempt)
    .innerJoin(itemResponse, refersTo(itemResponse, itemResponse.attemptId, attempt))
    .innerJoin(
      itemScore,
      and(
        refersTo(itemScore, itemScore.attemptId, attempt),
        eq(itemScore.itemId, itemResponse.itemId),
      ),
    )
    .innerJoin(score, refersTo(score, score.attemptId, attempt))
    .where(isCounted)
    .groupBy(itemResponse.itemId, optionId)
    .as("chosen");
  const choices = db
    .select({
      itemId: chosen.itemId,
      optionCounts: sql<
        Record<string, number>
      >`jsonb_object_agg(${chosen.optionId}, ${chosen.n})`.as("option_counts"),
      optionRests: sql<
        Record<string, number>
      >`jsonb_object_agg(${chosen.optionId}, ${chosen.rests})`.as("option_rests"),
    })
    .from(chosen)
    .groupBy(chosen.itemId)
    .as("choices");
  const rows = await db
    .select({
      itemId: quizVersionItem.itemId,
      position: quizVersionItem.position,
      points: quizVersionItem.points,
      item: itemVersion.content,
      n: scores.n,
      earned: scores.earned,
      possible: scores.possible,
      earnedSquares: scores.earnedSquares,
      rests: scores.rests,
      restSquares: scores.restSquares,
      earnedByRest: scores.earnedByRest,
      restsPossible: scores.restsPossible,
      optionCounts: choices.optionCounts,
      optionRests: choices.optionRests,
    })
    .from(quizVersionItem)
    .innerJoin(itemVersion, refersTo(quizVersionItem, quizVersionItem.itemVersionId, itemVersion))
    .leftJoin(scores, eq(scores.itemId, quizVersionItem.itemId))
    .leftJoin(choices, eq(choices.itemId, quizVersionItem.itemId))
    .where(
      and(
        eq(quizVersionItem.schoolId, place.schoolId),
        eq(quizVersionItem.quizVersionId, place.quizVersionId),
      ),
    )
    .orderBy(asc(quizVersionItem.position));
  return rows.map(({ itemId, position, points, item, optionCounts, optionRests, ...sums }) => ({
    itemId,
    position,
    points,
    item,
    n: sums.n ?? 0,
    earned: sums.earned ?? 0,
    possible: sums.possible ?? 0,
    earnedSquares: sums.earnedSquares ?? 0,
    rests: sums.rests ?? 0,
    restSquares: sums.restSquares ?? 0,
    earnedByRest: sums.earnedByRest ?? 0,
    restsPossible: sums.restsPossible ?? 0,
    optionCounts: optionCounts ?? {},
    optionRests: optionRests ?? {},
  }));
}
