/** All that is fetched once somebody marks words, listens or looks a word up, or has marks already. */
export { AnnotationTools } from "./annotation-tools";
export { NoteNumbers } from "./note-numbers";
export { withOwnMarks } from "./own-highlights";
export { ownMarks } from "./own-marks";
