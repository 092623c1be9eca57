import type { Actor } from "@/db/actor";
import type { ArticleContent } from "@/db/articles";
import type { Database } from "@/db/database";
import { addItemToQuiz, editItemOfQuiz, findQuizForTeacher, type OwnQuiz } from "@/db/quizzes";
import { DEFAULT_SEED } from "@/questions";
import type { Item } from "@/questions/types";
import type { OfferTaken } from "../../_contract/quizzes";
import { found } from "../errors";
import { writeQuizFor } from "../question-writer";

const MOST_OFFERS = 6;

/** A quiz of the actor's, and what could be asked about a sentence of its article besides. */
export interface Offers {
  readonly quiz: OwnQuiz;
  readonly offers: readonly Item[];
}

/**
 * What the question writer could ask about a sentence, without what the quiz asks already.
 *
 * @throws UserError `not-found` where the quiz is not the actor's or the article has no such sentence
 */
export async function offerItems(
  db: Database,
  actor: Actor,
  { quizId, sentence }: { quizId: string; sentence: number },
): Promise<Offers> {
  const quiz = found(await findQuizForTeacher(db, actor, { quizId }));
  const asked = new Set(quiz.items.map(({ item }) => `${item.stem} ${item.key}`));
  const offers = await askAbout(quiz.article, sentence);
  return { quiz, offers: offers.filter(({ stem, key }) => !asked.has(`${stem} ${key}`)) };
}

/**
 * Takes an offer into the quiz: at the end, or in place of an item. It is written anew from its name, so that no browser
 * says what an item of the writer's own holds.
 *
 * @throws UserError `not-found`
 */
export async function takeOffer(
  db: Database,
  actor: Actor,
  { quizId, sentence, offerId, instead }: { quizId: string } & OfferTaken,
): Promise<OwnQuiz> {
  const { offers } = await offerItems(db, actor, { quizId, sentence });
  const content = found(offers.find(({ id }) => id === offerId));
  found(
    instead === undefined
      ? await addItemToQuiz(db, actor, { quizId, content })
      : await editItemOfQuiz(db, actor, { quizId, itemId: instead, content }),
  );
  return found(await findQuizForTeacher(db, actor, { quizId }));
}

async function askAbout(
  { title, text, published, blocks }: ArticleContent,
  sentence: number,
): Promise<readonly Item[]> {
  const about = found(
    blocks.flatMap(({ sentences }) => sentences).find(({ index }) => index === sentence),
  );
  const article = { title, text, ...(published === null ? {} : { published }) };
  const { start, end } = about;
  const wish = { count: MOST_OFFERS, seed: DEFAULT_SEED, about: { start, end } };
  return (await writeQuizFor(article, wish)).items;
}
