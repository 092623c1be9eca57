/** Elements that begin and end a block of text. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE
  FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD
  TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements whose text nobody reads as part of a page. */
const SILENT = new Set(
  `AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT
  STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);

const KINDS = Object.fromEntries([
  ...["H1", "H2", "H3", "H4", "H5", "H6"].map((tag) => [tag, "heading"]),
  ...["LI", "DT", "DD"].map((tag) => [tag, "list-item"]),
  ...["FIGCAPTION", "CAPTION"].map((tag) => [tag, "caption"]),
  ...["TD", "TH"].map((tag) => [tag, "table"]),
]);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The blocks of text below an element, in document order: paragraphs, headings, list items, captions and
 * cells. Two line breaks in a row end a block, as they do on old pages that know no paragraphs.
 *
 * @param {Element} root
 * @returns {{ kind: string, text: string, linked: number }[]} `linked` counts characters inside links
 */
export function blocksOf(root) {
  const blocks = [];
  let open = { kind: "paragraph", text: "", linked: 0 };
  let breaks = 0;

  function close(kind) {
    const text = tidy(open.text);
    if (text) blocks.push({ kind: open.kind, text, linked: Math.min(open.linked, text.length) });
    open = { kind, text: "", linked: 0 };
    breaks = 0;
  }

  function read(node, kind, inLink) {
    if (node.nodeType === TEXT) {
      const text = node.textContent;
      if (text.trim()) breaks = 0;
      open.text += text;
      if (inLink) open.linked += text.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const tag = node.tagName.toUpperCase();
    if (SILENT.has(tag) || isHidden(node) || isNoteMark(node, tag)) return;
    if (tag === "BR") {
      breaks += 1;
      open.text += " ";
      if (breaks === 2) close(kind);
      return;
    }
    const isBlock = BLOCKS.has(tag);
    const inner = isBlock ? kindWithin(tag, kind) : kind;
    if (isBlock) close(inner);
    for (const child of node.childNodes) read(child, inner, inLink || tag === "A");
    if (isBlock) close(kind);
  }

  read(root, "paragraph", false);
  close("paragraph");
  return blocks;
}

/** A paragraph in a cell is a paragraph: old pages were laid out with tables. */
function kindWithin(tag, outer) {
  if (KINDS[tag]) return outer === "caption" ? outer : KINDS[tag];
  return tag === "P" && outer === "table" ? "paragraph" : outer;
}

function isHidden(element) {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none/i.test(element.getAttribute("style") ?? "")
  );
}

/** The raised number of a footnote, as in “a century ago[3]”. */
function isNoteMark(element, tag) {
  return (
    tag === "SUP" &&
    /^\s*\[?\w{1,3}\]?\s*$/.test(element.textContent) &&
    !!element.querySelector("a")
  );
}

function tidy(text) {
  return text
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
