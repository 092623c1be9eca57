import { UserError } from "../errors";
import { isBinary } from "./decode-text";

/** The kinds of files that can be read. */
export type FileKind = "text" | "markdown" | "html" | "docx" | "pdf";

const KINDS_BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
};

const PDF = "%PDF-";
const ZIP = "PK\u0003\u0004";
/** The container of old Office files, and of new ones that are locked with a password. */
const OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

/**
 * What kind of file it is: by its first bytes, and by its ending where it is text.
 *
 * @throws UserError `wrong-file-type`, or `file-unreadable` for bytes that are no text
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString("latin1");
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = KINDS_BY_ENDING[ending];
  if (head.startsWith(OLD_OFFICE)) throw refuseOldOffice(kind);
  if (head.includes(PDF)) return "pdf";
  if (head.startsWith(ZIP) && kind === "docx") return "docx";
  if (!kind) {
    throw refuseType(
      "Attest reads .txt, .md, .html, .docx and .pdf files. Paste the text of others.",
    );
  }
  if (kind === "pdf" || kind === "docx") {
    const what = kind === "pdf" ? "a PDF" : "a Word document";
    throw refuseType(`This file's name ends in .${ending}, but it is not ${what}.`);
  }
  if (isBinary(bytes)) {
    throw new UserError(
      "file-unreadable",
      "This file holds data, not text. Open it where it was made, copy the article and paste it.",
      { field: "file" },
    );
  }
  return kind;
}

function refuseOldOffice(kind: FileKind | undefined): UserError {
  if (kind !== "docx") {
    return refuseType("Old Office files can not be read. Save it as .docx and try again.");
  }
  return new UserError(
    "file-unreadable",
    "This document is locked with a password. Save it without one and try again.",
    { field: "file" },
  );
}

function refuseType(message: string): UserError {
  return new UserError("wrong-file-type", message, { field: "file" });
}
