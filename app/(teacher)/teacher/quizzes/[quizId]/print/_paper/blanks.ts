/** What a student fills in at the head of the questions; the width counts underscores. */
export const BLANKS = [
  { label: "Name", width: 26 },
  { label: "Class", width: 8 },
  { label: "Date", width: 10 },
] as const;
