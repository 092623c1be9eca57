import type { ImportedArticle } from "../../_contract/importing";
import { assertUsable } from "./assert-usable";
import { keptBlocks } from "./blocks/marked-block";
import { composeArticle } from "./compose-article";
import { extract } from "./extract";
import { foundOrRefused } from "./found-or-refused";

/**
 * Cleans an article that was copied with its formatting: what was selected is all meant, so only captions,
 * tables, lists of links and invitations are left out.
 *
 * @throws UserError those of `assertUsable`
 */
export async function importPaste(html: string): Promise<ImportedArticle> {
  const found = foundOrRefused(await extract("fragment", { html }), "html");
  const article = composeArticle({ ...found, blocks: keptBlocks(found.blocks), source: null });
  return assertUsable(article, { what: "text", field: "html" });
}
