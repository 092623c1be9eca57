export * from "./attempt-time";
export * from "./find-attempt";
export * from "./overdue";
export * from "./practise";
export * from "./save-response";
export * from "./second-chance";
export * from "./start-attempt";
export * from "./submit-attempt";
