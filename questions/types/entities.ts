import type { EvidenceSpan, Span } from "./article";
import type { NameType } from "./language";

export type EntityType = NameType;
export type Gender = "female" | "male" | "unknown";

/** A role as the article gives it: "Ukrainian President", "Trump's envoy for the conflict". */
export interface Role extends EvidenceSpan {
  readonly sentence: number;
  /** Title before the name, appositive beside it, or a copula ("X is the mayor of Y"). */
  readonly form: "title" | "appositive" | "copula";
  /** The pronoun that the role rests on ("his Russian counterpart"): it must be resolved before the role is shown. */
  readonly pronoun: Span | null;
}

export interface EntityMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly form: "name" | "pronoun" | "description";
  /** How sure the link to the entity is, 0 to 1. */
  readonly confidence: number;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the article gives, without titles. */
  readonly name: string;
  /** Every way the article names it, `name` included; no pronouns. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly gender: Gender;
  readonly mentions: readonly EntityMention[];
  /** Entities that stand for each other (Moscow, Russia, the Kremlin) share a class. */
  readonly metonymClass: string | null;
  readonly confidence: number;
}
