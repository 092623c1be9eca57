export * from "./rule-on-item";
export * from "./score-changes";
export { listRulings } from "./list-rulings";
