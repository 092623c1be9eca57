export * from "./joining";
export * from "./merge-students";
export * from "./move-student";
export * from "./return-codes";
export * from "./roster";
export * from "./sections";
export * from "./taken-by-both";
