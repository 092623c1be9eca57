import { nounType } from "../lexicon/noun-types";
import { capitalise } from "../items/wording/tidy";
import { evidenceSpan } from "../text/evidence";
import type { Distractor, Entity, ItemContext, Quotation } from "../types";

const MOST_WORDS = 8;
/** Where a description goes on to say whose or where. */
const GOES_ON = /\s(?:of|for|at|from|in|with|who|to|on)\s/;

/**
 * People whom the article quotes without their names, as options beside names: "A spokeswoman for the union". Only "a"
 * and "an" introduce somebody new; "the president" may be the one who is asked for.
 */
export function offerDescribedPeople(
  key: Entity,
  { quotations, analysis }: ItemContext,
): Distractor[] {
  const named = Math.min(...key.mentions.map(({ start }) => start));
  const described = quotations.filter(
    (quotation) =>
      isDescribed(quotation) &&
      !mentions(quotation.source!.name, key) &&
      // "A researcher has said …": news often gives the name of whom it quotes two sentences later.
      quotation.source!.start > named,
  );
  return described
    .filter(
      ({ source }, at) => described.findIndex((one) => one.source!.name === source!.name) === at,
    )
    .map(({ source, sentences }) => ({
      text: capitalise(source!.name),
      origin: "other-source",
      why: "The article quotes them with other words.",
      evidence: evidenceSpan(analysis.article.text, analysis.sentences[sentences[0]!]!),
    }));
}

function isDescribed({ source, link }: Quotation): boolean {
  if (source === null || source.entityId !== null || link !== "explicit") return false;
  const [phrase = ""] = source.name.split(GOES_ON);
  const noun = phrase.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    /^an? /i.test(source.name) &&
    source.name.split(" ").length <= MOST_WORDS &&
    nounType(noun) === "person"
  );
}

function mentions(text: string, { aliases }: Entity): boolean {
  return aliases.some((alias) => text.includes(alias));
}
