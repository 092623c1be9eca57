import type { EntityIndex } from "../entities/entity-index";
import type { Quotation } from "../types";
import type { QuotedText } from "./quoted-words";

/** A speaker's label at the start of a line: "RUIZ: …", "Ana Ruiz: …". */
const label = /^((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}): (?=\S)/u;

/**
 * Turns of a transcript, where lines begin with the speaker's name and a colon. One such line is a caption
 * or a heading; the form counts from two lines of one label, or three lines in all.
 */
export function findTranscript(text: QuotedText, index: EntityIndex): readonly Quotation[] {
  const { analysis } = text;
  const turns = analysis.paragraphs.flatMap((paragraph, number) => {
    const line = analysis.article.text.slice(paragraph.start, paragraph.end);
    const name = label.exec(line)?.[1];
    return name === undefined ? [] : [{ number, paragraph, name, line }];
  });
  const repeated = new Set(turns.map(({ name }) => name)).size < turns.length;
  if (turns.length < 3 || !repeated) return [];
  return turns.flatMap(({ number, paragraph, name, line }): Quotation[] => {
    const sentences = analysis.sentences.filter((sentence) => sentence.paragraph === number);
    const said = line.slice(name.length + 1).trim();
    const start = paragraph.start + line.indexOf(said, name.length + 1);
    const reference = index.at(sentences[0]?.index ?? -1, 0);
    if (said === "" || /^["“]/u.test(said)) return [];
    return [
      {
        kind: "direct",
        content: { start, end: start + said.length, quote: said },
        cue: null,
        source: {
          start: paragraph.start,
          end: paragraph.start + name.length,
          quote: name,
          name: reference?.entity.name ?? name,
          entityId: reference?.entity.id ?? null,
        },
        link: "explicit",
        sentences: sentences.map((sentence) => sentence.index),
        confidence: 0.85,
      },
    ];
  });
}
