/**
 * What keeps the second copy of what is personal on this device (`crash-copy.ts`). It is fetched after the page is
 * there, so that a quiz opens no later for it.
 */
const fetchCopy = () => import("./crash-copy").catch(() => null);

/** The database that the copies lie in. */
export const copyName = "attest";

/** Whatever belongs to a person on this device has a name that begins so; settings of the page do not. */
export const personal = "attest.";

/** Local storage, each personal value of which is written to the second copy too. */
export function withCopy(storage: Storage): Storage {
  if (typeof indexedDB === "undefined") return storage;
  const copy = (key: string, text: string | null) => {
    if (key.startsWith(personal)) void fetchCopy().then((it) => it?.copyValue(key, text));
  };
  return {
    getItem: (key) => storage.getItem(key),
    key: (index) => storage.key(index),
    setItem: (key, text) => {
      copy(key, text);
      storage.setItem(key, text);
    },
    removeItem: (key) => {
      copy(key, null);
      storage.removeItem(key);
    },
    clear: () => storage.clear(),
    get length() {
      return storage.length;
    },
  };
}

/**
 * Brings back what a killed browser had not written to local storage any more, and says so to whatever reads it.
 *
 * @param storage without the copy
 * @returns whether there was anything
 */
export async function restoreFromCopy(storage: Storage): Promise<boolean> {
  if (!(await hasCopies())) return false;
  return (await (await fetchCopy())?.restoreInto(storage)) ?? false;
}

/** Whether there may be copies: most pages are spared the script that reads them. */
async function hasCopies(): Promise<boolean> {
  if (typeof indexedDB === "undefined") return false;
  const databases = await indexedDB.databases().catch(() => null);
  return databases === null || databases.some(({ name }) => name === copyName);
}

/** Takes every copy away. */
export async function forgetCopies(): Promise<void> {
  const copy = await fetchCopy();
  if (copy) await copy.clearCopies();
  else if (typeof indexedDB !== "undefined") indexedDB.deleteDatabase(copyName);
}

/** Resolves when what was taken off the device until now is off the copy too. */
export async function copySettled(): Promise<void> {
  if (!(await hasCopies())) return;
  await (await fetchCopy())?.copiesSettled();
}
