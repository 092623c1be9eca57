import { z } from "zod";
import { ArticleToRead } from "./articles";
import { ItemWithKey } from "./items";

const choice = {
  count: z.int().min(1).max(40).optional().describe("How many items; 10 when left out."),
  seed: z.string().max(100).optional().describe("The same text and seed give the same quiz."),
};

/** The most that is read of a pasted article. */
export const articleLimits = {
  titleCharacters: 300,
  textBytes: 100_000,
  leastWords: 40,
  mostWords: 10_000,
} as const;

/** A pasted article. Limits on `text` are checked with messages of their own. */
export const NewQuizFromText = z.strictObject({
  title: z.string().trim().min(1).max(articleLimits.titleCharacters),
  text: z
    .string()
    .describe("Paragraphs, a newline or blank line between them; 40 to 10,000 words."),
  published: z.iso.date().optional().describe("The day of publication, YYYY-MM-DD."),
  ...choice,
});
export type NewQuizFromText = z.infer<typeof NewQuizFromText>;

/** One of the shipped articles. */
export const NewQuizFromSample = z.strictObject({
  sampleId: z.string().min(1).max(100),
  ...choice,
});
export type NewQuizFromSample = z.infer<typeof NewQuizFromSample>;

export const NewQuiz = z.union([NewQuizFromText, NewQuizFromSample]);
export type NewQuiz = z.infer<typeof NewQuiz>;

export const QuizCreated = z.strictObject({
  quizId: z.uuid(),
  itemCount: z.int().min(1),
  shortfall: z.string().nullable().describe("Why there are fewer items than asked for."),
});
export type QuizCreated = z.infer<typeof QuizCreated>;

export const QuizSummary = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  itemCount: z.int().min(0),
  createdAt: z.iso.datetime(),
});
export type QuizSummary = z.infer<typeof QuizSummary>;

export const QuizList = z.strictObject({ quizzes: z.array(QuizSummary) });
export type QuizList = z.infer<typeof QuizList>;

/** An item at its teacher's desk. */
export const ItemOnDesk = ItemWithKey.extend({
  approved: z.boolean().describe("Its teacher has checked it as it stands."),
  advice: z.array(z.string()).describe("What the rules say of words that a teacher has written."),
}).strict();
export type ItemOnDesk = z.infer<typeof ItemOnDesk>;

/** A quiz as its teacher sees it, keys included. */
export const QuizForTeacher = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  createdAt: z.iso.datetime(),
  version: z.int().min(1).describe("Each change makes a new version."),
  article: ArticleToRead,
  items: z.array(ItemOnDesk),
  undo: z
    .string()
    .nullable()
    .describe("The change that an undo takes back: “question 3 left out”."),
  redo: z.string().nullable().describe("The change that a redo makes again."),
});
export type QuizForTeacher = z.infer<typeof QuizForTeacher>;

/** A sentence of the article that is to be asked about. */
export const SentenceToAsk = z.strictObject({ sentence: z.int().min(0) });
export type SentenceToAsk = z.infer<typeof SentenceToAsk>;

/** What could be asked about a sentence and is not asked yet. */
export const OfferList = z.strictObject({
  offers: z
    .array(ItemWithKey)
    .describe("Best first; `id` names the offer, not an item of the quiz."),
});
export type OfferList = z.infer<typeof OfferList>;

/** An offer that the teacher takes: at the end, or in place of an item. */
export const OfferTaken = z.strictObject({
  sentence: z.int().min(0),
  offerId: z.string().min(1).max(100),
  instead: z.uuid().optional().describe("The item that it takes the place of."),
});
export type OfferTaken = z.infer<typeof OfferTaken>;
