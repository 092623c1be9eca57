/**
 * Takes out of a clipboard's HTML what is large and never read: pictures, style sheets, attributes. Word
 * and browsers put so much of it into a page of text that it would be too much to send.
 */
export function tidyClipboard(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
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
