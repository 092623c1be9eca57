import { answerOf } from "../_contract/answer-parts";
import type { Answer } from "../_contract/answers";
import { newestChoices } from "./newest-choices";

/** A choice and its place in the order of choices for one item. */
export type Choice = Answer & { readonly revision: number };

/** Choices by item id. */
export type Choices = ReadonlyMap<string, Choice>;

/** A choice as it is written on the device; `saved` once the server has acknowledged it. */
type WrittenChoice = Choice & { readonly saved?: true };

export type ItemStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const family = "attest.outbox.";

/**
 * The choices of one attempt on this device: those that wait for the server, and those that it has
 * acknowledged, which a page opened without a connection could not learn from anywhere else.
 * Each item has a key of its own in the storage, so that two tabs never overwrite each other's list.
 */
export class Outbox {
  readonly #prefix: string;
  readonly #storage: ItemStorage;
  readonly #listeners = new Set<() => void>();
  /** What the storage had no room for lasts as long as the page. */
  readonly #unwritten = new Map<string, WrittenChoice>();
  #waiting: Choices | null = null;
  #known: Choices = new Map();

  constructor(attemptId: string, storage: ItemStorage) {
    this.#prefix = `${family}${attemptId}.`;
    this.#storage = storage;
  }

  /** What the server has not acknowledged. The same map until something changes. */
  waiting = (): Choices => {
    this.#waiting ??= choicesOf(this.#read(), ({ saved }) => !saved);
    return this.#waiting;
  };

  /**
   * The newest choice of each item that this device has seen, waiting or acknowledged: whatever it
   * reads from the server later may be older. The same map until something changes.
   */
  known = (): Choices => {
    this.#known = newestChoices(this.#known, choicesOf(this.#read()));
    return this.#known;
  };

  /** Keeps a choice until it is acknowledged; it replaces an older one of the same item. */
  put(itemId: string, choice: Choice): void {
    this.#write(itemId, choice);
    this.#changed();
  }

  /** Takes what the server holds; what waits for the item is done with unless it is newer. */
  acknowledge(itemId: string, stored: Choice): void {
    const choice = choiceOf(stored);
    const written = this.#read().get(itemId);
    this.#known = newestChoices(this.#known, new Map([[itemId, choice]]));
    // What was forgotten meanwhile stays forgotten: an acknowledgement may come after handing in.
    if (written && written.revision <= choice.revision) {
      this.#write(itemId, { ...choice, saved: true });
    }
    this.#changed();
  }

  /** Forgets everything: the attempt takes no more answers. */
  clear(): void {
    for (const itemId of this.#read().keys()) this.#storage.removeItem(this.#prefix + itemId);
    this.#unwritten.clear();
    this.#known = new Map();
    this.#changed();
  }

  /** Calls `listener` after each change, in this tab or another. */
  subscribe = (listener: () => void): (() => void) => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(this.#prefix)) this.#changed();
    };
    this.#listeners.add(listener);
    addEventListener("storage", onStorage);
    return () => {
      this.#listeners.delete(listener);
      removeEventListener("storage", onStorage);
    };
  };

  #changed(): void {
    this.#waiting = null;
    for (const listener of this.#listeners) listener();
  }

  #write(itemId: string, choice: WrittenChoice): void {
    try {
      this.#storage.setItem(this.#prefix + itemId, JSON.stringify(choice));
      this.#unwritten.delete(itemId);
    } catch {
      this.#unwritten.set(itemId, choice);
    }
  }

  #read(): Map<string, WrittenChoice> {
    const choices = new Map<string, WrittenChoice>();
    for (const key of keysWith(this.#prefix, this.#storage)) {
      const choice = parseChoice(this.#storage.getItem(key));
      if (choice) choices.set(key.slice(this.#prefix.length), choice);
    }
    for (const [itemId, choice] of this.#unwritten) choices.set(itemId, choice);
    return choices;
  }
}

/** The attempts that have left choices on this device. */
export function attemptsWithChoices(storage: ItemStorage): string[] {
  const ids = keysWith(family, storage).map((key) => key.slice(family.length).split(".")[0] ?? "");
  return [...new Set(ids)];
}

/** The names in a storage that begin with `prefix`. */
export function keysWith(prefix: string, storage: ItemStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  );
}

function choicesOf(
  written: ReadonlyMap<string, WrittenChoice>,
  isMeant: (choice: WrittenChoice) => boolean = () => true,
): Choices {
  const meant = [...written].filter(([, choice]) => isMeant(choice));
  return new Map(meant.map(([itemId, choice]) => [itemId, choiceOf(choice)]));
}

function choiceOf(carrier: Choice): Choice {
  return { ...answerOf(carrier), revision: carrier.revision };
}

/** What may stand in the storage, each part of it unsure. */
type WrittenParts = Partial<Record<"optionId" | "optionIds" | "revision" | "saved", unknown>>;

function parseChoice(text: string | null): WrittenChoice | null {
  try {
    const { optionId, optionIds, revision, saved } = JSON.parse(text ?? "null") as WrittenParts;
    if (typeof revision !== "number" || !Number.isInteger(revision)) return null;
    const mark = saved ? { saved: true as const } : {};
    if (typeof optionId === "string") return { optionId, revision, ...mark };
    if (!Array.isArray(optionIds)) return null;
    return { optionIds: optionIds.filter((id) => typeof id === "string"), revision, ...mark };
  } catch {
    // Something else wrote here; a choice that can't be read can't be sent.
    return null;
  }
}
