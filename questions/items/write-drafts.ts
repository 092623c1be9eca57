import { findClauses } from "../facts/find-clauses";
import type { Reading } from "../facts/reading";
import type { Draft } from "../types";
import { askWhoWasBehindIt } from "./forms/agent";
import { askToComplete } from "./forms/cloze";
import { askToCompletePassages } from "./forms/cloze-passage";
import { askToCompleteWords } from "./forms/cloze-quotation";
import { askToCompleteSpokenFacts } from "./forms/cloze-spoken";
import { askToCompleteSentences } from "./forms/cloze-sentence";
import { askHowMany } from "./forms/how-many";
import { askWhereBased } from "./forms/based-in";
import { askHowManyThereAre } from "./forms/how-many-there-are";
import { askWhatTheySaid } from "./forms/source-to-statement";
import { askHowItWasAnswered } from "./forms/interview-answer";
import { askWhatWasReported } from "./forms/reported-content";
import { askAge } from "./forms/age";
import { askHowLong } from "./forms/how-long";
import { askHowHigh } from "./forms/how-high";
import { askHowMuch } from "./forms/how-much";
import { askWhat } from "./forms/object";
import { askWhoSaidIt } from "./forms/quotation-to-source";
import { askWhatRole, askWhoHoldsRole } from "./forms/role-to-name";
import { askWhoReportedIt } from "./forms/statement-to-source";
import { askWhoDidIt } from "./forms/subject";
import { askWhatTheyDid } from "./forms/what-they-did";
import { askWhatToDo } from "./forms/what-to-do";
import { askWhatPercentage } from "./forms/what-percentage";
import { askWhen } from "./forms/when";
import { askWhere } from "./forms/where";
import { askWhy } from "./forms/why";

/** Every draft that any form can write from one article, in the order of the forms. */
export function writeDrafts(reading: Reading): Draft[] {
  const clauses = findClauses(reading);
  return [
    ...askWhoSaidIt(reading),
    ...askWhoReportedIt(reading),
    ...askWhatTheySaid(reading),
    ...askWhatWasReported(reading),
    ...askHowItWasAnswered(reading),
    ...askWhoHoldsRole(reading),
    ...askWhatRole(reading),
    ...askWhoDidIt(reading, clauses),
    ...askWhoWasBehindIt(reading, clauses),
    ...askWhen(reading, clauses),
    ...askWhere(reading, clauses),
    ...askHowMany(reading, clauses),
    ...askHowManyThereAre(reading, clauses),
    ...askWhereBased(reading),
    ...askWhy(reading, clauses),
    ...askHowMuch(reading, clauses),
    ...askWhatPercentage(reading, clauses),
    ...askHowHigh(reading, clauses),
    ...askHowLong(reading, clauses),
    ...askAge(reading),
    ...askWhatToDo(reading, clauses),
    ...askWhat(reading, clauses),
    ...askWhatTheyDid(reading, clauses),
    ...askToComplete(reading, clauses),
    ...askToCompleteWords(reading),
    ...askToCompleteSpokenFacts(reading),
    ...askToCompleteSentences(reading, clauses),
    ...askToCompletePassages(reading, clauses),
  ];
}
