import { z } from "zod";

/** Which words of the article: from where to where, both as sentence and offset; "3.0-3.57". */
export const AnnotationPlace = z
  .string()
  .regex(/^\d{1,4}\.\d{1,5}-\d{1,4}\.\d{1,5}$/)
  .describe("Sentence and UTF-16 offset of the first character, and of what follows the last.");

const Note = z
  .string()
  .max(1_000)
  .nullable()
  .describe("Empty where the words are only marked; null once the mark is removed.");

const Revision = z.int().min(1).max(2_147_483_647);

/** Words of the article that the student marked, or had marked. */
export const Annotation = z.strictObject({
  place: AnnotationPlace,
  note: Note,
  revision: Revision,
});
export type Annotation = z.infer<typeof Annotation>;

export const AnnotationList = z.strictObject({ annotations: z.array(Annotation) });
export type AnnotationList = z.infer<typeof AnnotationList>;

/** A mark as it is to be. `revision` counts up in the client, so that an older one never wins. */
export const NewAnnotation = z.strictObject({ note: Note, revision: Revision });
export type NewAnnotation = z.infer<typeof NewAnnotation>;
