import { keptParagraphs, type ArticleInHand, type OutReason } from "./article-in-hand";
import type { ArticleChange } from "./change-article";

/** Why a paragraph is out, for the teacher. */
export const outReasonInWords: Readonly<Record<OutReason, string>> = {
  elsewhere: "Stands outside of the article",
  headline: "Repeats the headline",
  byline: "Names the author",
  date: "Gives the day",
  caption: "Belongs to a picture",
  table: "Is part of a table",
  links: "Consists of links",
  invitation: "Invites to something else",
  "running-head": "Repeats at the head or foot of pages",
  "small-print": "Is set smaller than the article",
  removed: "Removed by you",
};

/**
 * What a change did, said of an article as it was before and after it: "Paragraph 3 removed". Paragraphs
 * are counted as they are seen, without those that are out.
 */
export function changeInWords(
  change: ArticleChange,
  before: ArticleInHand,
  after: ArticleInHand,
): string {
  const placeIn = (article: ArticleInHand, id: string) =>
    keptParagraphs(article).findIndex((it) => it.id === id) + 1;
  switch (change.kind) {
    case "retitle":
      return "Headline changed";
    case "date":
      return "Day changed";
    case "put-back":
      return `Paragraph ${placeIn(after, change.id)} put back`;
    case "join": {
      const place = placeIn(before, change.id);
      return `Paragraphs ${place} and ${place + 1} joined`;
    }
    case "remove":
      return `Paragraph ${placeIn(before, change.id)} removed`;
    case "edit": {
      const place = placeIn(before, change.id);
      return placeIn(after, change.id) === 0
        ? `Paragraph ${place} removed`
        : `Paragraph ${place} changed`;
    }
  }
}
