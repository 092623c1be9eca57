import { and, eq } from "drizzle-orm";
import type { Actor } from "../actor";
import { timingColumns } from "../assignments/columns";
import type { Database } from "../database";
import { listRulings, withRulings } from "../rulings/list-rulings";
import { refersTo } from "../refers-to";
import { assignment, quiz, quizVersion, section } from "../schema";
import { taughtBy } from "../sections/taught";
import { type ItemResult, itemResults } from "./item-results";
import { type StudentResult, studentResults } from "./student-results";

export interface AssignmentResults {
  readonly assignmentId: string;
  readonly quizId: string;
  readonly title: string;
  readonly section: { readonly sectionId: string; readonly name: string };
  readonly dueAt: Date | null;
  readonly students: readonly StudentResult[];
  readonly items: readonly ItemResult[];
  /** By item id: what students were told of a ruling. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The results of an assignment of a section that the actor teaches, in four statements. */
export async function assignmentResults(
  db: Database,
  actor: Actor,
  input: { assignmentId: string },
): Promise<AssignmentResults | null> {
  const { schoolId } = actor;
  const [row] = await db
    .select({
      assignmentId: assignment.id,
      quizId: quiz.id,
      quizVersionId: quizVersion.id,
      title: quiz.title,
      section: { sectionId: section.id, name: section.name },
      timing: timingColumns,
    })
    .from(assignment)
    .innerJoin(section, refersTo(assignment, assignment.sectionId, section))
    .innerJoin(quizVersion, refersTo(assignment, assignment.quizVersionId, quizVersion))
    .innerJoin(quiz, refersTo(quizVersion, quizVersion.quizId, quiz))
    .where(
      and(
        eq(assignment.schoolId, schoolId),
        eq(assignment.id, input.assignmentId),
        taughtBy(actor, section.id),
      ),
    );
  if (!row) return null;
  const { quizVersionId, timing, ...found } = row;
  const { assignmentId } = found;
  const { sectionId } = found.section;
  const rulings = await listRulings(db, { schoolId, assignmentId });
  return {
    ...found,
    dueAt: timing.dueAt,
    students: await studentResults(db, { schoolId, assignmentId, sectionId, timing }),
    items: withRulings(await itemResults(db, { schoolId, assignmentId, quizVersionId }), rulings),
    notes: new Map(rulings.map(({ itemId, note }) => [itemId, note])),
  };
}
