export { assignedQuiz, type AssignedQuiz } from "./assigned-quiz";
export { assignmentResults, type AssignmentResults } from "./assignment-results";
export type { ItemResult } from "./item-results";
export type { StudentResult } from "./student-results";
export {
  gradebook,
  type Gradebook,
  type GradebookAssignment,
  type GradebookCell,
  type GradebookStudent,
} from "./gradebook";
export { listOwnItemScores, type OwnItemScore } from "./own-item-scores";
export { studentAttempt, type ScoredResponse, type StudentAttempt } from "./student-attempt";
export { submittedResponses, type SubmittedResponse } from "./submitted-responses";
