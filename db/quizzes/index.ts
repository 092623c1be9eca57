export * from "./create-quiz";
export * from "./find-quiz";
export * from "./quiz-items";
export * from "./remove-item";
