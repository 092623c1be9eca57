export * from "./claim";
export * from "./guests";
export * from "./people";
export * from "./teachers";
