import { expect, test } from "vitest";
import { goTogether } from "@/questions/choosing/go-together";
import { tracesOf } from "@/questions/choosing/item-traces";
import { type CandidateParts, candidateOf } from "@/tests/support/candidate";

const QUOTATION = "“The lower field floods every single spring and nobody listens.”";

const APART: readonly (readonly [string, CandidateParts, CandidateParts])[] = [
  [
    "a stem that names the other's key beside what it asks",
    { stem: "Who opened the swing bridge in Harrowick?", key: "Ana Ruiz" },
    {
      stem: "When did Ana Ruiz open the swing bridge in Harrowick?",
      key: "Saturday",
      answerType: "date",
    },
  ],
  [
    "a stem that names the other's key by the surname",
    { stem: "Who opened the swing bridge in Harrowick?", key: "Ana Ruiz" },
    {
      stem: "Why did Ruiz open the swing bridge late?",
      key: "Because of ice",
      answerType: "clause",
    },
  ],
  [
    "a key that tells the number that the other asks for",
    {
      stem: "What did the harbour office report?",
      key: "That the storm sank 90 fishing boats in one night",
      answerType: "clause",
    },
    { stem: "How many fishing boats did the storm sink?", key: "90", answerType: "count" },
  ],
  [
    "an option that tells the other's key",
    {
      stem: "What did the mayor deny?",
      key: "That the toll would rise",
      wrong: ["That Ana Ruiz had opened the swing bridge too early", "That the ferry would stop"],
      answerType: "clause",
    },
    { stem: "Who had opened the swing bridge?", key: "Ana Ruiz" },
  ],
  [
    "one quotation in a stem and as a key",
    { stem: `Who said, ${QUOTATION.replace(".”", "”")}?`, key: "Ana Ruiz", kind: "who-said" },
    {
      stem: "Which statement did Ana Ruiz make?",
      key: QUOTATION,
      answerType: "statement",
      kind: "what-said",
    },
  ],
  [
    "one quotation in a stem and as a wrong option",
    { stem: `Who said, ${QUOTATION.replace(".”", "”")}?`, key: "Ana Ruiz", kind: "who-said" },
    {
      stem: "Which statement did Ben Okoro make?",
      key: "“We have no money for another pump this year.”",
      wrong: [QUOTATION, "“My father built that gate with his own hands.”"],
      answerType: "statement",
      kind: "what-said",
    },
  ],
  [
    "one statement as the key of both",
    { stem: "Which statement did Ana Ruiz make?", key: QUOTATION, answerType: "statement" },
    { stem: "What did the harbour master say?", key: QUOTATION, answerType: "statement" },
  ],
  [
    "one key proved by one sentence",
    { stem: "Who is the harbour master of Harrowick?", key: "Ana Ruiz", start: 7 },
    { stem: "Who closed the ferry line on Friday?", key: "Ana Ruiz", start: 7 },
  ],
  [
    "one number of one thing left out twice",
    {
      stem: "Complete what Ana Ruiz said: “We were about ____ words away from a deal.”",
      key: "three",
      answerType: "count",
    },
    {
      stem: "Complete what Ana Ruiz said: “About ____ words keep us from reaching a conclusion.”",
      key: "three",
      answerType: "count",
    },
  ],
  [
    "one fact asked in two ways",
    { stem: "Who is the harbour master?", key: "Ana Ruiz", factId: "role:1" },
    { stem: "Who is Ana Ruiz?", key: "The harbour master", factId: "role:1", answerType: "role" },
  ],
];

test.each(APART)("%s: the two are not asked in one quiz", (_title, a, b) => {
  const [left, right] = [traced(a), traced(b)];
  expect(goTogether(left, right)).toBe(false);
  expect(goTogether(right, left)).toBe(false);
});

const TOGETHER: readonly (readonly [string, CandidateParts, CandidateParts])[] = [
  [
    "a name among the options of another question",
    { stem: "Who opened the swing bridge in Harrowick?", key: "Ana Ruiz" },
    {
      stem: "Who voted against the ferry line?",
      key: "Ben Okoro",
      wrong: ["Ana Ruiz", "Eve Holm"],
    },
  ],
  [
    "a key that is named with something else",
    { stem: "Who opened the swing bridge in Harrowick?", key: "Ana Ruiz" },
    { stem: "What did Ana Ruiz sell in March?", key: "Her boat", answerType: "phrase" },
  ],
  [
    "two quotations of one speaker",
    { stem: "Who said, “Nobody asked the people who live by the water”?", key: "Ana Ruiz" },
    { stem: "Who said, “We will still be here in twenty years”?", key: "Ana Ruiz" },
  ],
  [
    "two completed sentences about one person",
    {
      stem: "Complete the sentence: Ana Ruiz opened the bridge in ____.",
      key: "1990",
      answerType: "date",
    },
    {
      stem: "Complete the sentence: Ana Ruiz sold ____ boats to the ferry line.",
      key: "12",
      answerType: "count",
    },
  ],
  [
    "a number that stands in another number",
    { stem: "How many boats did the storm sink?", key: "9", answerType: "count" },
    { stem: "When did the storm sink the 19 boats?", key: "Monday", answerType: "date" },
  ],
];

test.each(TOGETHER)("%s: the two may be asked in one quiz", (_title, a, b) => {
  expect(goTogether(traced(a), traced(b))).toBe(true);
});

function traced(parts: CandidateParts) {
  const candidate = candidateOf(parts);
  return { ...candidate, traces: tracesOf(candidate) };
}
