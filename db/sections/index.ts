export * from "./joining";
export * from "./return-codes";
export * from "./roster";
export * from "./sections";
