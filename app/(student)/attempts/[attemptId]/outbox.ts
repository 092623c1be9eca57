/** A choice that the server has not acknowledged yet. */
export interface OutboxEntry {
  readonly optionId: string;
  readonly revision: number;
}

export type OutboxEntries = ReadonlyMap<string, OutboxEntry>;

type ItemStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The choices of one attempt that are written on this device and not yet acknowledged by the server.
 * Each item has a key of its own in the storage, so that two tabs never overwrite each other's list.
 */
export class Outbox {
  readonly #prefix: string;
  readonly #storage: ItemStorage;
  readonly #listeners = new Set<() => void>();
  #entries: OutboxEntries | null = null;

  constructor(attemptId: string, storage: ItemStorage) {
    this.#prefix = `attest.outbox.${attemptId}.`;
    this.#storage = storage;
  }

  /** What waits, by item id. The same map until something changes. */
  entries = (): OutboxEntries => {
    this.#entries ??= this.#read();
    return this.#entries;
  };

  /** Keeps a choice until it is acknowledged; it replaces an older one of the same item. */
  put(itemId: string, entry: OutboxEntry): void {
    this.#storage.setItem(this.#prefix + itemId, JSON.stringify(entry));
    this.#changed();
  }

  /** Forgets the item's choice, unless a newer one than `revision` was made meanwhile. */
  acknowledge(itemId: string, revision: number): void {
    const entry = this.entries().get(itemId);
    if (!entry || entry.revision > revision) return;
    this.#storage.removeItem(this.#prefix + itemId);
    this.#changed();
  }

  /** Forgets everything: the attempt takes no more answers. */
  clear(): void {
    for (const itemId of this.entries().keys()) this.#storage.removeItem(this.#prefix + itemId);
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
    this.#entries = null;
    for (const listener of this.#listeners) listener();
  }

  #read(): OutboxEntries {
    const entries = new Map<string, OutboxEntry>();
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index);
      if (!key?.startsWith(this.#prefix)) continue;
      const entry = parseEntry(this.#storage.getItem(key));
      if (entry) entries.set(key.slice(this.#prefix.length), entry);
    }
    return entries;
  }
}

function parseEntry(text: string | null): OutboxEntry | null {
  try {
    const { optionId, revision } = JSON.parse(text ?? "null") as Partial<OutboxEntry>;
    return typeof optionId === "string" && Number.isInteger(revision)
      ? { optionId, revision: revision as number }
      : null;
  } catch {
    // Something else wrote here; an entry that can't be read can't be sent.
    return null;
  }
}
