import { strToU8, zipSync } from "fflate";

/** A paragraph with the style that Word gives it. */
export interface DocxParagraph {
  readonly text: string;
  readonly style?: "Title" | "Heading1" | "Caption" | "ListParagraph";
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document, zipped by hand. `extra` are entries beside those that it needs. */
export function makeDocx(
  paragraphs: readonly DocxParagraph[],
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const body = paragraphs.map(({ text, style }) => {
    const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  });
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/styles.xml": strToU8(
      `<?xml version="1.0"?><w:styles xmlns:w="${WORD}">` +
        ["Title", "Heading1", "Caption"]
          .map(
            (id) =>
              `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace("1", " 1")}"/></w:style>`,
          )
          .join("") +
        "</w:styles>",
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body.join("")}</w:body></w:document>`,
    ),
    ...extra,
  });
}
