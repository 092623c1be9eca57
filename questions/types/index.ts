/**
 * The shapes that pass from stage to stage. All of them are plain data that could be printed.
 *
 * Every offset counts UTF-16 code units in `Article.text`, half-open: `text.slice(start, end)`.
 */
export type * from "./article";
export type * from "./language";
export type * from "./entities";
export type * from "./quotations";
export type * from "./facts";
export type * from "./items";
export type * from "./answers";
