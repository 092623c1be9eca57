export * from "./answer-flag";
export * from "./flags-of-assignment";
export * from "./flags-of-attempt";
export * from "./raise-flag";
