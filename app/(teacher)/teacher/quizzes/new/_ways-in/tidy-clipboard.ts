const BLOCKS = "p, div, br, li, h1, h2, h3, h4, h5, h6, td, section, article, blockquote";

/**
 * Takes out of a clipboard's HTML what is large and never read: pictures, style sheets, attributes. Word
 * and browsers put so much of it into a page of text that it would be too much to send.
 *
 * @returns null where nothing tells paragraphs apart, as in a text file that a browser shows: then the
 *   plain text says more
 */
export function tidyClipboard(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector(BLOCKS)) return null;
  for (const element of body.querySelectorAll("style, script, link, meta, svg, img, object")) {
    element.remove();
  }
  for (const element of body.querySelectorAll("*")) {
    const isHidden = /display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
    for (const name of element.getAttributeNames()) {
      if (name !== "hidden" && name !== "aria-hidden") element.removeAttribute(name);
    }
    if (isHidden) element.setAttribute("hidden", "");
  }
  return body.innerHTML;
}
