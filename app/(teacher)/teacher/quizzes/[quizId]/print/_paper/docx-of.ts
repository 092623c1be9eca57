import {
  AlignmentType,
  Document,
  LineNumberRestartFormat,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  type IParagraphOptions,
  type ISectionOptions,
} from "docx";
import { PROOF_PART } from "@/app/(student)/_items/rule-in-words";
import { BLANKS } from "./blanks";
import type { LinedBlock } from "./number-lines";
import {
  type Paper,
  type PaperItem,
  type PaperPart,
  scoreLineOf,
  stemWithPoints,
} from "./paper-of";

/** Word measures in twentieths of a point, and letters in half points. */
const POINT = 20;
const INDENT = { left: 18 * POINT, hanging: 18 * POINT };

/**
 * The chosen parts of a quiz as a Word document, each on pages of its own. Word numbers every fifth line of the article
 * itself; the lines end where those of the print do, so that both have the same numbers.
 */
export function docxOf(paper: Paper, parts: ReadonlySet<PaperPart>): Promise<Blob> {
  const sections: Record<PaperPart, () => ISectionOptions> = {
    article: () => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        lineNumbers: { countBy: 5, restart: LineNumberRestartFormat.NEW_SECTION },
      },
      children: [titleOf(paper.title), ...paper.blocks.map(blockOf)],
    }),
    questions: () => ({
      properties: { type: SectionType.NEXT_PAGE },
      children: [titleOf(paper.title), blanksOf(paper), ...paper.items.flatMap(itemOf)],
    }),
    key: () => ({
      properties: { type: SectionType.NEXT_PAGE },
      children: [titleOf(`Answer key: ${paper.title}`), ...paper.items.flatMap(keyOf)],
    }),
  };
  const chosen = (["article", "questions", "key"] as const).filter((part) => parts.has(part));
  return Packer.toBlob(
    new Document({
      title: paper.title,
      creator: "Attest",
      styles: { default: { document: { run: { font: "Times New Roman", size: 24 } } } },
      sections: chosen.map((part) => sections[part]()),
    }),
  );
}

function titleOf(text: string): Paragraph {
  return new Paragraph({
    heading: "Heading1",
    alignment: AlignmentType.LEFT,
    suppressLineNumbers: true,
    spacing: { after: 12 * POINT },
    children: [new TextRun({ text, bold: true, size: 36, color: "000000" })],
  });
}

function blockOf({ kind, lines }: LinedBlock): Paragraph {
  const bold = kind === "heading";
  return new Paragraph({
    keepNext: bold,
    spacing: { after: 8 * POINT, line: 16 * POINT },
    children: lines.map(({ text }, at) => new TextRun({ text, bold, break: at === 0 ? 0 : 1 })),
  });
}

function blanksOf(paper: Paper): Paragraph {
  const words = BLANKS.map(({ label, width }) => `${label} ${"_".repeat(width)}`).join("  ");
  return plain(`${words}  ${scoreLineOf(paper)}`, { spacing: { after: 16 * POINT } });
}

function itemOf(item: PaperItem): Paragraph[] {
  const { position, options, rule } = item;
  return [
    labelled(String(position), stemWithPoints(item), {
      keepNext: true,
      indent: INDENT,
      spacing: { before: 12 * POINT, after: 3 * POINT },
    }),
    ...(rule === null
      ? []
      : [
          plain(rule, {
            keepNext: true,
            indent: { left: 18 * POINT },
            spacing: { after: 3 * POINT },
          }),
        ]),
    ...options.flatMap(({ letter, text, part }, at) => [
      ...(part !== undefined && options[at - 1]?.part === undefined
        ? [
            plain(PROOF_PART, {
              keepNext: true,
              indent: { left: 18 * POINT },
              spacing: { after: 3 * POINT },
            }),
          ]
        : []),
      labelled(letter, text, {
        keepNext: at < options.length - 1,
        indent: { ...INDENT, left: 36 * POINT },
        spacing: { after: 3 * POINT },
      }),
    ]),
  ];
}

function keyOf({ position, keys, evidence }: PaperItem): Paragraph[] {
  return [
    ...keys.map(({ letter, text }, at) =>
      labelled(at === 0 ? String(position) : "", `${letter}  ${text}`, {
        keepNext: true,
        indent: INDENT,
        spacing: { before: at === 0 ? 12 * POINT : 0, after: 3 * POINT },
      }),
    ),
    ...evidence.map(({ quote, lines }, at) =>
      plain(`${lines}: ${quote}`, {
        keepNext: at < evidence.length - 1,
        indent: { left: 18 * POINT },
        spacing: { after: 3 * POINT },
      }),
    ),
  ];
}

/** A number or letter, and words that begin at the same place in each of their lines. */
function labelled(label: string, text: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    keepLines: true,
    ...options,
    children: [new TextRun({ children: [label, new Tab(), text] })],
  });
}

function plain(text: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({ keepLines: true, ...options, children: [new TextRun(text)] });
}
