import { z } from "zod";
import { Answer } from "./answers";
import { ArticleToRead } from "./articles";
import { Progress } from "./assignments";
import { ItemWithKey } from "./items";
import { ScoreChange } from "./reviews";
import { Score } from "./score";

/** How one student is with one assignment. */
export const GradebookCell = z.strictObject({
  assignmentId: z.uuid(),
  attemptId: z.uuid().nullable().describe("Null where they have not started."),
  isAssigned: z.boolean().describe("Set to the student, or was when they began."),
  state: Progress,
  isLate: z.boolean().describe("Handed in after the due time, which may be one of their own."),
  isMissing: z.boolean().describe("Not handed in, and that due time is past."),
  score: Score.nullable(),
});
export type GradebookCell = z.infer<typeof GradebookCell>;

export const GradebookStudent = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  cells: z.array(GradebookCell).describe("One for each assignment, in their order."),
});
export type GradebookStudent = z.infer<typeof GradebookStudent>;

export const GradebookAssignment = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  dueAt: z.iso.datetime().nullable(),
});
export type GradebookAssignment = z.infer<typeof GradebookAssignment>;

/** A section's students by name, and its assignments, the first assigned first. */
export const Gradebook = z.strictObject({
  section: z.strictObject({ id: z.uuid(), name: z.string() }),
  assignments: z.array(GradebookAssignment),
  students: z.array(GradebookStudent),
});
export type Gradebook = z.infer<typeof Gradebook>;

/** An item of a student's attempt with what they answered. */
export const AnsweredItem = ItemWithKey.extend({
  answer: Answer.nullable().describe("What they chose; null when left open."),
  earned: z.int().min(0).nullable().describe("Null before submission."),
}).strict();
export type AnsweredItem = z.infer<typeof AnsweredItem>;

/** A student's attempt for their teacher, also while it is under way. */
export const StudentAttempt = z.strictObject({
  id: z.uuid(),
  student: z.strictObject({ id: z.uuid(), name: z.string() }),
  assignment: z.strictObject({ id: z.uuid(), title: z.string() }),
  section: z.strictObject({ id: z.uuid(), name: z.string() }),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
  isLate: z.boolean(),
  score: Score.nullable(),
  article: ArticleToRead,
  items: z.array(AnsweredItem).describe("In the quiz's order, which need not be the student's."),
  changes: z.array(ScoreChange).describe("The first first; the last one led to the score."),
});
export type StudentAttempt = z.infer<typeof StudentAttempt>;

/** Every item of every submitted attempt at an assignment, answered or not. */
export const SubmittedResponses = z.strictObject({
  responses: z.array(
    z.strictObject({
      studentId: z.uuid(),
      itemId: z.string(),
      answer: Answer.nullable().describe("Null when left open."),
      earned: z.int().min(0),
      possible: z.int().min(0),
    }),
  ),
});
export type SubmittedResponses = z.infer<typeof SubmittedResponses>;
