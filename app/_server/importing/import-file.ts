import { paragraphsOfText } from "../../_articles/paragraphs-of-text";
import type { ImportedArticle } from "../../_contract/importing";
import { articleLimits } from "../../_contract/quizzes";
import { assertUsable } from "./assert-usable";
import { keptBlocks } from "./blocks/marked-block";
import { mergeBlocks } from "./blocks/merge-blocks";
import { composeArticle, type Findings } from "./compose-article";
import { decodeText } from "./decode-text";
import { extract } from "./extract";
import { fileKind, type FileKind } from "./file-kind";
import { foundOrRefused } from "./found-or-refused";
import { blocksOfPdf } from "./pdf/blocks-of-pdf";

const SCANNED =
  "This PDF has no text in it: its pages are pictures, as a scanner makes them. Paste the text, or use a PDF that was made from a document.";

type Reader = (bytes: Uint8Array) => Promise<Omit<Findings, "source">>;

const READERS: Readonly<Record<FileKind, Reader>> = {
  async text(bytes) {
    const paragraphs = paragraphsOfText(decodeText(bytes));
    return {
      blocks: paragraphs.map((part) => ({
        kind: "paragraph",
        text: part,
        linked: 0,
        leftOut: null,
      })),
    };
  },
  async markdown(bytes) {
    const found = foundOrRefused(await extract("markdown", { text: decodeText(bytes) }), "file");
    return { ...found, blocks: keptBlocks(found.blocks) };
  },
  async html(bytes) {
    const html = decodeText(bytes);
    const page = foundOrRefused(await extract("page", { html, address: "about:blank" }), "file");
    const { blocks, main } = page;
    // A short or bare document has no article to be told from the rest: all of it is meant.
    return { ...page, blocks: main.length > 0 ? mergeBlocks(blocks, main) : keptBlocks(blocks) };
  },
  async docx(bytes) {
    const { blocks } = foundOrRefused(await extract("docx", { bytes }), "file");
    return { blocks: keptBlocks(blocks) };
  },
  async pdf(bytes) {
    const { pages } = foundOrRefused(await extract("pdf", { bytes }), "file");
    return { blocks: blocksOfPdf(pages) };
  },
};

/**
 * Reads the article in a file.
 *
 * @throws UserError `wrong-file-type`, `file-unreadable` and those of `assertUsable`
 */
export async function importFile(name: string, bytes: Uint8Array): Promise<ImportedArticle> {
  const kind = bytes.length === 0 ? "text" : fileKind(name, bytes);
  const found = await READERS[kind](bytes);
  const source = name.slice(0, articleLimits.titleCharacters) || null;
  const isScan = kind === "pdf" && found.blocks.every(({ leftOut }) => leftOut !== null);
  return assertUsable(composeArticle({ ...found, source }), {
    what: "file",
    field: "file",
    whyEmpty: isScan ? SCANNED : null,
  });
}
