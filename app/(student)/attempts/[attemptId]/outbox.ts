import { newestChoices } from "./newest-choices";

/** A choice and its place in the order of choices for one item. */
export interface Choice {
  readonly optionId: string;
  readonly revision: number;
}

/** Choices by item id. */
export type Choices = ReadonlyMap<string, Choice>;

type ItemStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The choices of one attempt that are written on this device and not yet acknowledged by the server.
 * Each item has a key of its own in the storage, so that two tabs never overwrite each other's list.
 */
export class Outbox {
  readonly #prefix: string;
  readonly #storage: ItemStorage;
  readonly #listeners = new Set<() => void>();
  #waiting: Choices | null = null;
  #known: Choices = new Map();

  constructor(attemptId: string, storage: ItemStorage) {
    this.#prefix = `attest.outbox.${attemptId}.`;
    this.#storage = storage;
  }

  /** What the server has not acknowledged. The same map until something changes. */
  waiting = (): Choices => {
    this.#waiting ??= this.#read();
    return this.#waiting;
  };

  /**
   * The newest choice of each item that this page has seen, waiting or acknowledged: whatever it
   * reads from the server later may be older. The same map until something changes.
   */
  known = (): Choices => {
    this.#known = newestChoices(this.#known, this.waiting());
    return this.#known;
  };

  /** Keeps a choice until it is acknowledged; it replaces an older one of the same item. */
  put(itemId: string, choice: Choice): void {
    this.#storage.setItem(this.#prefix + itemId, JSON.stringify(choice));
    this.#changed();
  }

  /** Takes what the server holds; what waits for the item is done with unless it is newer. */
  acknowledge(itemId: string, stored: Choice): void {
    const choice = this.waiting().get(itemId);
    this.#known = newestChoices(this.#known, new Map([[itemId, stored]]));
    if (choice && choice.revision <= stored.revision) {
      this.#storage.removeItem(this.#prefix + itemId);
    }
    this.#changed();
  }

  /** Forgets everything: the attempt takes no more answers. */
  clear(): void {
    for (const itemId of this.waiting().keys()) this.#storage.removeItem(this.#prefix + itemId);
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

  #read(): Choices {
    const choices = new Map<string, Choice>();
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index);
      if (!key?.startsWith(this.#prefix)) continue;
      const choice = parseChoice(this.#storage.getItem(key));
      if (choice) choices.set(key.slice(this.#prefix.length), choice);
    }
    return choices;
  }
}

function parseChoice(text: string | null): Choice | null {
  try {
    const { optionId, revision } = JSON.parse(text ?? "null") as Partial<Choice>;
    return typeof optionId === "string" && Number.isInteger(revision)
      ? { optionId, revision: revision as number }
      : null;
  } catch {
    // Something else wrote here; a choice that can't be read can't be sent.
    return null;
  }
}
