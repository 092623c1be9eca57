/** Words that decide whether a clause tells of something that happened. Data only. */

/** Conjunctions that make their clause a condition or an alternative. */
export const CONDITIONAL_MARKERS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "whether",
  "lest",
  "until",
  "till",
]);

/** Adverbs that take a clause back from plain fact. */
export const HEDGES: ReadonlySet<string> = new Set([
  "allegedly",
  "almost",
  "apparently",
  "arguably",
  "barely",
  "hardly",
  "hopefully",
  "likely",
  "maybe",
  "nearly",
  "perhaps",
  "possibly",
  "presumably",
  "probably",
  "purportedly",
  "rarely",
  "reportedly",
  "scarcely",
  "seemingly",
  "seldom",
  "supposedly",
  "unlikely",
]);

/** Words that make their clause say that something did not happen. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "nor",
  "neither",
  "nobody",
  "none",
  "nothing",
  "nowhere",
]);

/** Subjects and objects led by these make a clause about an absence or a choice. */
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set([
  "no",
  "neither",
  "nobody",
  "none",
  "nothing",
  "few",
  "little",
  "enough",
  "any",
  "either",
  "hardly",
]);

/** Modal verbs that announce what is to come. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(["will", "’ll", "'ll", "shall"]);

/** Verbs that presuppose their complement: what somebody realised is so. */
export const FACTIVE_VERBS: ReadonlySet<string> = new Set([
  "discover",
  "find",
  "forget",
  "know",
  "learn",
  "notice",
  "realise",
  "realize",
  "recall",
  "remember",
  "reveal",
  "show",
]);
