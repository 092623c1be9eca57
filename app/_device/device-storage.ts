import { restoreFromCopy, withCopy } from "./device-copy";

/** The browser's local storage, with a second copy of what is personal; or one that lasts as long as the page where that is refused. */
export function deviceStorage(): Storage {
  storage ??= openStorage();
  return storage;
}

let storage: Storage | undefined;
let restored: Promise<boolean> | undefined;

/**
 * Brings back, once a page, what a browser that was killed had not written any more.
 *
 * @returns whether there was anything
 */
export function restoreDevice(): Promise<boolean> {
  restored ??= restoreFromCopy(deviceStorageWithoutCopy()).catch(() => false);
  return restored;
}

function deviceStorageWithoutCopy(): Storage {
  try {
    return localStorage;
  } catch {
    return deviceStorage();
  }
}

function openStorage(): Storage {
  try {
    const probe = "attest.probe";
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return withCopy(localStorage);
  } catch {
    return memoryStorage();
  }
}

function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
