export * from "./find-attempt";
export * from "./practise";
export * from "./save-response";
export * from "./start-attempt";
export * from "./submit-attempt";
