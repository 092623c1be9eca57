import { keptParagraphs, type ArticleInHand, type ParagraphInHand } from "./article-in-hand";

/** What a teacher can do to an article in hand. */
export type ArticleChange =
  | { readonly kind: "retitle"; readonly title: string }
  | { readonly kind: "date"; readonly published: string }
  | { readonly kind: "remove" | "put-back" | "join"; readonly id: string }
  | { readonly kind: "edit"; readonly id: string; readonly text: string };

/**
 * The article after a change; the very same object where the change changes nothing.
 *
 * - `join` puts the next paragraph that is part of the article behind this one. What is out between the
 *   two keeps its place.
 * - `edit` makes a paragraph of each line; without any words it removes the paragraph, whose text stays
 *   to be put back.
 */
export function changeArticle(article: ArticleInHand, change: ArticleChange): ArticleInHand {
  switch (change.kind) {
    case "retitle":
      return change.title === article.title ? article : { ...article, title: change.title };
    case "date":
      return change.published === article.published
        ? article
        : { ...article, published: change.published };
    case "remove":
      return replace(article, change.id, (it) => (it.out ? null : [{ ...it, out: "removed" }]));
    case "put-back":
      return replace(article, change.id, (it) => (it.out ? [{ ...it, out: null }] : null));
    case "join":
      return join(article, change.id);
    case "edit":
      return edit(article, change.id, change.text);
  }
}

/** The paragraph that `join` would put behind this one. */
export function nextKept(article: ArticleInHand, id: string): ParagraphInHand | undefined {
  const kept = keptParagraphs(article);
  const place = kept.findIndex((it) => it.id === id);
  return place < 0 ? undefined : kept[place + 1];
}

function join(article: ArticleInHand, id: string): ArticleInHand {
  const next = nextKept(article, id);
  if (!next) return article;
  const paragraphs = article.paragraphs
    .filter((it) => it.id !== next.id)
    .map((it) => (it.id === id ? { ...it, text: `${it.text} ${next.text}` } : it));
  return { ...article, paragraphs };
}

function edit(article: ArticleInHand, id: string, text: string): ArticleInHand {
  const [first, ...others] = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  if (first === undefined) return changeArticle(article, { kind: "remove", id });
  const changed = replace(article, id, (it) => {
    if (it.text === first && others.length === 0) return null;
    const added = others.map((line, index) => ({
      id: `p${article.idsGiven + index + 1}`,
      text: line,
      out: it.out,
    }));
    return [{ ...it, text: first }, ...added];
  });
  return changed === article ? article : { ...changed, idsGiven: article.idsGiven + others.length };
}

/** Puts paragraphs in the place of one; `null` leaves everything as it is. */
function replace(
  article: ArticleInHand,
  id: string,
  put: (paragraph: ParagraphInHand) => readonly ParagraphInHand[] | null,
): ArticleInHand {
  const old = article.paragraphs.find((it) => it.id === id);
  const instead = old ? put(old) : null;
  if (!instead) return article;
  return {
    ...article,
    paragraphs: article.paragraphs.flatMap((it) => (it === old ? instead : [it])),
  };
}
