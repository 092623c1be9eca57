interface Packing<Value> {
  readonly pack: (value: Value) => unknown;
  readonly unpack: (stored: unknown) => Value;
}

/** A value that the components of a tab share and that outlives a reload. */
export interface TabStore<Value> {
  /** The same object until it changes. */
  readonly read: () => Value;
  readonly keep: (next: Value) => void;
  /** Calls `listener` after each change, until what it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes a store in the tab's session storage.
 *
 * @param packing what is written of a value, and the value made of that again; may throw for what it
 *   does not know
 */
export function tabStore<Value>(
  key: string,
  empty: Value,
  { pack, unpack }: Packing<Value>,
): TabStore<Value> {
  const listeners = new Set<() => void>();
  let current: { readonly value: Value } | null = null;

  function readStored(): Value {
    try {
      const stored = sessionStorage.getItem(key);
      return stored === null ? empty : unpack(JSON.parse(stored));
    } catch {
      return empty;
    }
  }

  return {
    read: () => (current ??= { value: readStored() }).value,
    keep(next) {
      current = { value: next };
      try {
        if (next === empty) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(pack(next)));
      } catch {
        // Storage is full or refused: the value lasts as long as the page.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
