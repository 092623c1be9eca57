import { excerptOf } from "../items/wording/excerpt";
import { evidenceSpan } from "../text/evidence";
import type { Distractor, Draft, Entity, EvidenceSpan, ItemContext, Quotation } from "../types";

const SIZE = { fewest: 3, most: 16 };

/** A name of the article as a wrong option, with what the article really says of it and where. */
export function explainName(entity: Entity, draft: Draft, context: ItemContext): Distractor {
  const said = draft.kind === "who-said" ? statementOf(entity, context) : undefined;
  if (said !== undefined) {
    return {
      text: entity.name,
      origin: "other-source",
      why: otherWords(entity, said, context),
      evidence: sentenceAt(said.sentences[0]!, context),
    };
  }
  const role = entity.roles.find(({ pronoun }) => pronoun === null);
  const them = entity.type === "person" ? "them" : "it";
  return {
    text: entity.name,
    origin: "same-type-name",
    why:
      role === undefined
        ? `The article mentions ${entity.name}, but does not say this of ${them}.`
        : `The article introduces ${entity.name} as ${role.quote.replace(/\s+/g, " ")}; it does not say this of ${them}.`,
    evidence: sentenceAt(role?.sentence ?? entity.mentions[0]!.sentence, context),
  };
}

function statementOf(entity: Entity, { quotations }: ItemContext): Quotation | undefined {
  const own = quotations.filter(
    ({ source, link }) => source?.entityId === entity.id && link !== "implicit",
  );
  return own.find(({ kind }) => kind === "direct") ?? own[0];
}

function otherWords(
  entity: Entity,
  { kind, content }: Quotation,
  { analysis }: ItemContext,
): string {
  const words = kind === "direct" ? excerptOf(analysis, content, SIZE) : null;
  return words === null
    ? `${entity.name} is quoted in the article, but on something else.`
    : `The article quotes ${entity.name} with other words: “${words}”`;
}

function sentenceAt(index: number, { analysis }: ItemContext): EvidenceSpan {
  return evidenceSpan(analysis.article.text, analysis.sentences[index]!);
}
