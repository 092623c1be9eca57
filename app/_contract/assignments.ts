import { z } from "zod";
import { ItemType } from "./items";
import { Score } from "./score";

export const NewAssignment = z.strictObject({
  quizId: z.string().min(1),
  sectionId: z.string().min(1),
  dueAt: z.iso.datetime({ offset: true }).optional(),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

export const AssignmentCreated = z.strictObject({ id: z.uuid() });
export type AssignmentCreated = z.infer<typeof AssignmentCreated>;

/** How far a student is with an assignment. */
export const Progress = z.enum(["not-started", "working", "done"]);
export type Progress = z.infer<typeof Progress>;

export const AssignmentForStudent = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  section: z.strictObject({ name: z.string() }),
  dueAt: z.iso.datetime().nullable(),
  state: Progress,
  attemptId: z.uuid().nullable(),
  score: Score.nullable(),
});
export type AssignmentForStudent = z.infer<typeof AssignmentForStudent>;

export const AssignmentListForStudent = z.strictObject({
  assignments: z.array(AssignmentForStudent),
});
export type AssignmentListForStudent = z.infer<typeof AssignmentListForStudent>;

const assignment = {
  id: z.uuid(),
  title: z.string(),
  quizId: z.uuid(),
  section: z.strictObject({ id: z.uuid(), name: z.string() }),
  dueAt: z.iso.datetime().nullable(),
};

export const AssignmentSummary = z.strictObject({
  ...assignment,
  studentCount: z.int().min(0),
  done: z.int().min(0),
});
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;

export const AssignmentList = z.strictObject({ assignments: z.array(AssignmentSummary) });
export type AssignmentList = z.infer<typeof AssignmentList>;

/** One line of the teacher's list: a student of the section and how far they are. */
export const StudentResult = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  state: Progress,
  answered: z.int().min(0),
  score: Score.nullable(),
});
export type StudentResult = z.infer<typeof StudentResult>;

/** How a section's submitted attempts went on one item. */
export const ItemResult = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  type: ItemType,
  stem: z.string(),
  facility: z.number().min(0).max(1).nullable().describe("Share that got it right, of n."),
  n: z.int().min(0).describe("How many submitted attempts are counted."),
  options: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      correct: z.boolean(),
      count: z.int().min(0),
      why: z.string(),
    }),
  ),
});
export type ItemResult = z.infer<typeof ItemResult>;

export const AssignmentResults = z.strictObject({
  assignment: z.strictObject({ ...assignment, itemCount: z.int().min(0) }),
  students: z.array(StudentResult),
  items: z.array(ItemResult),
});
export type AssignmentResults = z.infer<typeof AssignmentResults>;
