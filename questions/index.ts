/** The one door of the question writer: text in, items out; responses in, scores out. */
export { writeQuiz, DEFAULT_COUNT, DEFAULT_SEED, type QuizOptions } from "./write-quiz";
export { scoreAttempt, scoreItem, type Score } from "./scoring/score-item";
export { ruleItem } from "./scoring/rule-item";
export { appraiseQuiz, type Appraisal } from "./appraisal/appraise-quiz";
export { adviseOnItem } from "./checks/advise-on-item";
export { paragraphsOf } from "./text/paragraphs";
export { sentencesOf } from "./text/sentences";
export type * from "./types";
