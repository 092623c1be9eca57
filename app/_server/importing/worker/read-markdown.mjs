import { marked } from "marked";
import { readFragment } from "./read-fragment.mjs";

/** The block of settings that many tools put before a text, between two lines of three hyphens. */
const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n---\r?\n/;

/** Reads Markdown. The title, author and date of its front matter come along. */
export function readMarkdown(text) {
  const settings = FRONT_MATTER.exec(text)?.[1] ?? "";
  const setting = (name) =>
    new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, "im").exec(settings)?.[1] || null;
  return {
    ...readFragment(marked.parse(text.replace(FRONT_MATTER, ""), { async: false })),
    title: setting("title"),
    byline: setting("author"),
    days: [setting("date")].filter(Boolean),
  };
}
