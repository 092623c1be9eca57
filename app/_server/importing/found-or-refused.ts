import { UserError } from "../errors";
import type { Extracted, FailureReason } from "./extraction";

const FILE_MESSAGES: Readonly<Record<FailureReason, string>> = {
  locked: "This PDF is locked with a password. Save it without one and try again.",
  broken:
    "This file is damaged and can not be read. Open it where it was made and paste the article.",
  "not-a-document": "This file is not a Word document.",
  "too-many-pages":
    "This PDF has more than 200 pages. Save the pages of the article by themselves.",
  bomb: "This file unpacks to far more than an article. Paste the text instead.",
  slow: "This file takes too long to read. Paste the text instead.",
};

const PAGE_MESSAGE = "This page could not be read. Copy the article out of it and paste it.";

/**
 * What was found.
 *
 * @throws UserError `file-unreadable`, or `page-unreadable` for a page of the web
 */
export function foundOrRefused<Found>(
  extracted: Extracted<Found>,
  field: "file" | "address" | "html",
) {
  if ("value" in extracted) return extracted.value;
  const { failure, detail } = extracted;
  const isFile = field === "file";
  throw new UserError(
    field === "address" ? "page-unreadable" : "file-unreadable",
    isFile ? FILE_MESSAGES[failure] : PAGE_MESSAGE,
    { field, logMessage: `${failure} ${detail ?? ""}` },
  );
}
