import type { EntityMention, EntityType, Gender, Role } from "../types";

/** An entity while its mentions are still being found. */
export interface DraftEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly gender: Gender;
  readonly mentions: EntityMention[];
  readonly metonymClass: string | null;
  readonly confidence: number;
}
