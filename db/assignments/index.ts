export * from "./accommodate";
export * from "./change-showing";
export * from "./change-timing";
export * from "./choosable-students";
export * from "./choose-students";
export * from "./create-assignment";
export * from "./list-assignments";
export * from "./progress";
