export * from "./add-item";
export { approveItem } from "./approve-item";
export * from "./create-quiz";
export * from "./edit-item";
export * from "./find-quiz";
export * from "./move-item";
export * from "./quiz-items";
export * from "./remove-item";
export * from "./step-in-history";
