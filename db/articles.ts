import type { Actor } from "./actor";
import { sha256 } from "./codes";
import type { Database } from "./database";
import { newId } from "./id";
import { article, type ArticleBlock, articleVersion } from "./schema";

/** The words of an article, as one version keeps them. Offsets in `blocks` count in `text`. */
export interface ArticleContent {
  readonly title: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`, or null where it is not known. */
  readonly published: string | null;
  readonly blocks: readonly ArticleBlock[];
}

/** The columns of an article version that its readers get. */
export const articleContent = {
  title: articleVersion.title,
  text: articleVersion.text,
  published: articleVersion.published,
  blocks: articleVersion.blocks,
};

/** Keeps an article of the actor's as its first, frozen version. Returns the version's id. */
export async function createArticleVersion(
  db: Database,
  actor: Actor,
  content: ArticleContent,
): Promise<string> {
  const { schoolId } = actor;
  const articleId = newId();
  const id = newId();
  await db.insert(article).values({ schoolId, id: articleId, ownerId: actor.personId });
  await db.insert(articleVersion).values({
    schoolId,
    id,
    articleId,
    version: 1,
    ...content,
    hash: sha256(JSON.stringify([content.title, content.published, content.text])),
  });
  return id;
}
