export * from "./accommodate";
export * from "./change-timing";
export * from "./create-assignment";
export * from "./list-assignments";
export * from "./progress";
