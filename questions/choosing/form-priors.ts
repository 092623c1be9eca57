/**
 * How often an item of this form is good as it stands, before its confidence is known: from judging what the
 * forms wrote for development articles. Data only.
 */
export const FORM_PRIORS: Readonly<Record<string, number>> = {
  "quotation-to-source": 0.85,
  "statement-to-source": 0.8,
  "source-to-statement": 0.75,
  "role-to-name": 0.85,
  "name-to-role": 0.65,
  subject: 0.7,
  agent: 0.75,
  when: 0.85,
  where: 0.85,
  "how-many": 0.85,
  "how-much": 0.8,
  why: 0.7,
  "what-to-do": 0.7,
  object: 0.5,
  "thing-subject": 0.5,
  "what-they-did": 0.6,
  portrait: 0.55,
  "cloze-who": 0.5,
  "cloze-where": 0.55,
  "cloze-when": 0.6,
  "cloze-how-many": 0.6,
  "said-about": 0.6,
  "reported-content": 0.65,
  "how-long": 0.75,
  age: 0.45,
  "true-false": 0.2,
  "select-evidence": 0.2,
};
