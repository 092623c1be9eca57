/** A line of text to be set, in points from the lower left corner. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfWish {
  readonly pages: readonly (readonly SetLine[])[];
  /** Entries of the trailer beside the usual ones, as an encrypted file has them. */
  readonly trailer?: string;
  /** Bytes to put in place of each page's content, with the filter that unpacks them. */
  readonly packed?: { readonly bytes: Uint8Array; readonly filter: string };
}

/** A PDF of US letter pages set in Helvetica, made by hand. Characters are those of Latin-1 and curly quotation marks. */
export function makePdf({ pages, trailer = "", packed }: PdfWish): Uint8Array {
  const font = 3;
  const pageNumber = (index: number) => font + 1 + index * 2;
  const kids = pages.map((_page, index) => `${pageNumber(index)} 0 R`).join(" ");
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ),
  ];
  pages.forEach((lines, index) => {
    const content = packed?.bytes ?? Buffer.from(lines.map(setLine).join("\n"), "latin1");
    const filter = packed ? `/Filter /${packed.filter}` : "";
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${pageNumber(index) + 1} 0 R ` +
          `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
        content,
        Buffer.from("\nendstream"),
      ]),
    );
  });
  return assemble(objects, trailer);
}

/** Sets a text in lines of one column, from `top` down. */
export function setColumn(
  lines: readonly string[],
  { x = 72, top = 700, leading = 14, size = 11 } = {},
): SetLine[] {
  return lines.map((text, index) => ({ text, x, y: top - index * leading, size }));
}

function setLine({ text, x, y, size = 11 }: SetLine): string {
  const encoded = text.replaceAll("“", "\x93").replaceAll("”", "\x94").replaceAll("’", "\x92");
  const escaped = encoded.replaceAll(/[\\()]/g, String.raw`\$&`);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    places.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n"));
  });
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
