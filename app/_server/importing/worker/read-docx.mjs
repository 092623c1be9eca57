import { zipSync } from "fflate";
import mammoth from "mammoth";
import { ExtractionFailure } from "./extraction-failure.mjs";
import { readFragment } from "./read-fragment.mjs";
import { unpackXml } from "./unpack.mjs";

/**
 * Reads a Word document. It is unpacked here, within bounds, and handed on packed without compression:
 * the reader of documents never unpacks anything that may explode.
 */
export async function readDocx(bytes) {
  const entries = unpackXml(bytes);
  if (!entries["word/document.xml"]) throw new ExtractionFailure("not-a-document");
  const buffer = Buffer.from(zipSync(entries, { level: 0 }));
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const styleMap = [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Caption'] => figcaption:fresh",
  ];
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noPicture, styleMap });
  return readFragment(value);
}
