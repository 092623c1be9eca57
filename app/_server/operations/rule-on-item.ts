import type { Actor } from "@/db/actor";
import type { Database } from "@/db/database";
import { lockItemForRuling, recordRuling, type Regrade } from "@/db/rulings";
import { type Ruling, scoreItem } from "@/questions/index";
import { takesSeveral } from "../../_contract/answer-parts";
import { found, UserError } from "../errors";
import { weighScore } from "../weigh-score";
import { handInOverdue } from "./hand-in-overdue";

/**
 * Decides about an item of an assignment of the actor's after the fact, or takes the decision back where `ruling` is
 * null. Everybody who handed in is scored anew in one transaction; whoever hands in later is scored by it too.
 *
 * @returns how many recorded scores changed
 * @throws UserError `not-found`, also where there is no ruling to take back; `invalid-request` for an option that the item lacks
 */
export async function ruleOnItem(
  db: Database,
  actor: Actor,
  input: { assignmentId: string; itemId: string; ruling: Ruling | null; note: string },
): Promise<number> {
  const { assignmentId, itemId, ruling, note } = input;
  await handInOverdue(db, actor, { assignmentId });
  return db.transaction(async (tx) => {
    const locked = found(await lockItemForRuling(tx, actor, { assignmentId, itemId }));
    const { item, points } = locked.item;
    if (
      ruling !== null &&
      ruling.kind !== "void" &&
      !item.options.some(({ id }) => id === ruling.optionId)
    ) {
      throw new UserError("invalid-request", "Choose one of the answers of this question.", {
        field: "optionId",
      });
    }
    if (ruling !== null && ruling.kind !== "void" && takesSeveral(item.type)) {
      throw new UserError(
        "invalid-request",
        "A question that takes several answers can only be taken out; its right answers stay.",
        { field: "ruling" },
      );
    }
    const regrades = locked.responses.flatMap((before): Regrade[] => {
      const score = scoreItem(item, before.answer, ruling);
      const itemScore = weighScore(score, points);
      const isSame =
        itemScore.earned === before.itemScore.earned &&
        itemScore.possible === before.itemScore.possible;
      return isSame ? [] : [{ before, itemScore }];
    });
    const isMade = await recordRuling(tx, actor, { assignmentId, itemId, ruling, note, regrades });
    found(isMade ? true : null);
    return regrades.length;
  });
}
