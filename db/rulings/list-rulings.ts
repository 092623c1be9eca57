import { and, eq, isNull } from "drizzle-orm";
import type { Ruling } from "../../questions/types";
import type { Database } from "../database";
import type { QuizItem } from "../quizzes/quiz-items";
import { itemRuling } from "../schema";

/** A ruling that holds, with what students are told of it. */
export interface HeldRuling {
  readonly itemId: string;
  readonly ruling: Ruling;
  readonly note: string;
}

/** The rulings that hold on the items of an assignment that the caller has been found to be allowed to read. */
export async function listRulings(
  db: Database,
  input: { schoolId: string; assignmentId: string },
): Promise<HeldRuling[]> {
  const rows = await db
    .select({
      itemId: itemRuling.itemId,
      kind: itemRuling.kind,
      optionId: itemRuling.optionId,
      note: itemRuling.note,
    })
    .from(itemRuling)
    .where(
      and(
        eq(itemRuling.schoolId, input.schoolId),
        eq(itemRuling.assignmentId, input.assignmentId),
        isNull(itemRuling.takenBackAt),
      ),
    );
  return rows.map(({ kind, optionId, ...row }) => ({ ...row, ruling: rulingOf(kind, optionId) }));
}

/** A row's two columns as one ruling: the table's check says that they go together. */
function rulingOf(kind: "key" | "accept" | "void", optionId: string | null): Ruling {
  return kind === "void" || optionId === null ? { kind: "void" } : { kind, optionId };
}

/** The items, each with the ruling that holds on it. */
export function withRulings<Of extends QuizItem>(
  items: readonly Of[],
  rulings: readonly HeldRuling[],
): Of[] {
  const byItem = new Map(rulings.map(({ itemId, ruling }) => [itemId, ruling]));
  return items.map((item) => {
    const ruling = byItem.get(item.itemId);
    return ruling === undefined ? item : { ...item, ruling };
  });
}
