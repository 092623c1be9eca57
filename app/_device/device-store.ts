import { deviceStorage } from "./device-storage";

/** A value that lies on this device and that every component and tab of the product shares. */
export interface DeviceStore<Value> {
  /** The same object until it changes. */
  readonly read: () => Value;
  readonly keep: (next: Value) => void;
  /** Takes the value off the device. */
  readonly forget: () => void;
  /** Calls `listener` after each change, in this tab or another, until what it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes a store of one name in the device's storage.
 *
 * @param parse makes a value of what was stored, or of `undefined` when nothing was; may throw
 */
export function deviceStore<Value>(
  key: string,
  parse: (stored: unknown) => Value,
): DeviceStore<Value> {
  const listeners = new Set<() => void>();
  let current: { readonly text: string | null; readonly value: Value } | null = null;

  function read(): Value {
    const text = deviceStorage().getItem(key);
    if (!current || current.text !== text) current = { text, value: parseText(text, parse) };
    return current.value;
  }

  return {
    read,
    keep(next) {
      try {
        deviceStorage().setItem(key, JSON.stringify(next));
      } catch {
        // No room on the device: what was chosen is not kept, and nothing else is harmed.
      }
      for (const listener of listeners) listener();
    },
    forget() {
      deviceStorage().removeItem(key);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      addEventListener("storage", listener);
      return () => {
        listeners.delete(listener);
        removeEventListener("storage", listener);
      };
    },
  };
}

function parseText<Value>(text: string | null, parse: (stored: unknown) => Value): Value {
  try {
    return parse(text === null ? undefined : JSON.parse(text));
  } catch {
    return parse(undefined);
  }
}
