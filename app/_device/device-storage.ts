/** The browser's local storage, or one that lasts as long as the page where that is refused. */
export function deviceStorage(): Storage {
  storage ??= openStorage();
  return storage;
}

let storage: Storage | undefined;

function openStorage(): Storage {
  try {
    const probe = "attest.probe";
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
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
