import { z } from "zod";
import { ArticleToRead } from "./articles";
import { Discrimination, KeyDoubt } from "./item-analysis";
import { ItemType, ItemWithKey, Ruling } from "./items";
import { Score } from "./score";
import { MAX_TIME_LIMIT_MINUTES, MAX_TIME_PERCENT } from "./timing-limits";

const moment = z.iso.datetime({ offset: true });

/** What becomes of answers after the due time: taken and marked late, or no longer taken. */
export const LatePolicy = z.enum(["accept", "refuse"]);
export type LatePolicy = z.infer<typeof LatePolicy>;

/** When an assignment may be taken; null means no such limit. */
export const Timing = z.strictObject({
  opensAt: moment.nullable(),
  dueAt: moment.nullable(),
  closesAt: moment.nullable(),
  latePolicy: LatePolicy,
  timeLimitMinutes: z
    .int()
    .min(1)
    .max(MAX_TIME_LIMIT_MINUTES)
    .nullable()
    .describe("From each student's own start."),
});
export type Timing = z.infer<typeof Timing>;

/** At once after handing in; after it is due and closed; or when the teacher releases them. */
export const AnswersShown = z.enum(["at-once", "after-due", "when-released"]);
export type AnswersShown = z.infer<typeof AnswersShown>;

const answersShown = AnswersShown.describe("When students see the answers to what they handed in.");
const scoreWithAnswers = z.boolean().describe("Whether the score waits for the answers too.");

/** When score and answers are shown. */
export const Showing = z.strictObject({
  answersShown,
  scoreWithAnswers,
  isReleased: z.boolean().describe("The teacher shows both now, whatever else is set."),
});
export type Showing = z.infer<typeof Showing>;

/** Students of the assignment's section. */
const studentIds = z.array(z.uuid()).min(1).max(1000);

/** What is left out has no limit, late answers are taken, and everybody of the section sees one order. */
export const NewAssignment = Timing.partial().extend({
  quizId: z.string().min(1),
  sectionId: z.string().min(1),
  shuffleItems: z.boolean().optional().describe("Each attempt has its own order of items."),
  shuffleOptions: z.boolean().optional().describe("Each attempt has its own order of options."),
  wordMeanings: z
    .boolean()
    .optional()
    .describe("Whether students may look up what a word means; they may where left out."),
  answersShown: answersShown.optional(),
  scoreWithAnswers: scoreWithAnswers.optional(),
  studentIds: studentIds.optional().describe("For these students of the section alone."),
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
  opensAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable().describe("When answers are no longer taken."),
  timeLimitMinutes: z.int().nullable(),
  availability: z.enum(["not-yet", "open", "closed"]).describe("Whether it can be started now."),
  state: Progress,
  attemptId: z.uuid().nullable(),
  score: Score.nullable().describe("Null also where the teacher shows it later."),
  answersShown: z.boolean().describe("Whether the review can be opened once it is handed in."),
  answersFrom: z.iso
    .datetime()
    .nullable()
    .describe("When it can be; null where it can now, or when the teacher says so."),
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
  openFlags: z.int().min(0).describe("Reports of questions that wait for an answer."),
});
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;

export const AssignmentList = z.strictObject({ assignments: z.array(AssignmentSummary) });
export type AssignmentList = z.infer<typeof AssignmentList>;

/** What a teacher may change after assigning. */
export const AssignmentSettings = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  section: z.strictObject({ name: z.string() }),
  timing: Timing,
  showing: Showing,
});
export type AssignmentSettings = z.infer<typeof AssignmentSettings>;

/** Whom an assignment is set to, of everybody in its section. */
export const AssignedStudents = z.strictObject({
  forChosen: z
    .boolean()
    .describe("For the chosen alone; else for everybody, also who joins later."),
  students: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      isChosen: z.boolean(),
      hasBegun: z.boolean().describe("Who has begun keeps the assignment."),
    }),
  ),
});
export type AssignedStudents = z.infer<typeof AssignedStudents>;

/** Another choice of students; null: everybody of the section. */
export const StudentChoice = z.strictObject({ studentIds: studentIds.nullable() });
export type StudentChoice = z.infer<typeof StudentChoice>;

/** What one student has more than the others. */
export const Accommodation = z.strictObject({
  timePercent: z
    .int()
    .min(100)
    .max(MAX_TIME_PERCENT)
    .describe("The time limit in hundredths of what the others have."),
  extraMinutes: z.int().min(0).max(MAX_TIME_LIMIT_MINUTES).describe("On top of that."),
  closesAt: moment
    .nullable()
    .describe("Their own closing; null: the others' closing, moved by the extra time."),
});
export type Accommodation = z.infer<typeof Accommodation>;

/** A student of the section, with the times that hold for them alone; null where they have none. */
export const AccommodatedStudent = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  accommodation: Accommodation.nullable(),
});
export type AccommodatedStudent = z.infer<typeof AccommodatedStudent>;

export const AccommodationList = z.strictObject({ students: z.array(AccommodatedStudent) });
export type AccommodationList = z.infer<typeof AccommodationList>;

/** One line of the teacher's list: a student of the section and how far they are. */
export const StudentResult = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  attemptId: z.uuid().nullable().describe("Null where they have not started."),
  state: Progress,
  isLate: z.boolean().describe("Handed in after the due time, which may be one of their own."),
  hasOwnTimes: z.boolean().describe("Whether other times hold for them than for the class."),
  presence: z
    .enum(["active", "idle", "away"])
    .nullable()
    .describe("At work: answering, connected without answering, or without a sign of life."),
  lastAnswered: z
    .int()
    .min(1)
    .nullable()
    .describe("At work: position of the item whose answer was saved last, in the quiz's order."),
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
  discrimination: Discrimination,
  keyDoubt: KeyDoubt.nullable(),
  ruling: Ruling.nullable().describe("The options are already as it says."),
  note: z.string().describe("What students are told of the ruling; empty where there is none."),
  options: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      correct: z.boolean(),
      count: z.int().min(0),
      why: z.string(),
      part: z.literal("proof").optional(),
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

/** A decision about an item of an assignment, for all who took it and will. */
export const NewRuling = z.strictObject({
  ruling: Ruling,
  note: z.string().max(300).describe("Students are told it with the change."),
});
export type NewRuling = z.infer<typeof NewRuling>;

export const RulingMade = z.strictObject({
  changed: z.int().min(0).describe("How many recorded scores are other than before."),
});
export type RulingMade = z.infer<typeof RulingMade>;

/** What a section was given, whatever became of the quiz since. */
export const AssignedQuiz = z.strictObject({
  article: ArticleToRead,
  items: z.array(ItemWithKey),
});
export type AssignedQuiz = z.infer<typeof AssignedQuiz>;
