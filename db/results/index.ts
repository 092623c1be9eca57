export { assignedQuiz, type AssignedQuiz } from "./assigned-quiz";
export { assignmentResults, type AssignmentResults } from "./assignment-results";
export type { ItemResult } from "./item-results";
export type { StudentResult } from "./student-results";
