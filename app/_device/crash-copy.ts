import { openDB, type IDBPDatabase } from "idb";
import { copyName } from "./device-copy";
import { isNewer } from "./is-newer";

const STORE = "written";

let opened: Promise<IDBPDatabase | null> | undefined;
/** Changes happen one after the other, as they were made. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The second copy of what local storage holds of a person. A browser writes local storage to the disk when it finds
 * the time: one that is killed seconds after an answer has lost it. What IndexedDB has taken is on the disk.
 */
function open(): Promise<IDBPDatabase | null> {
  opened ??= openDB(copyName, 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
    // A browser that refuses it, as some do in private windows, has the first copy alone.
  }).catch(() => null);
  return opened;
}

function enqueue<Result>(act: (database: IDBPDatabase) => Promise<Result>): Promise<Result | null> {
  const done = queue.then(async () => {
    const database = await open();
    return database && act(database);
  });
  queue = done.catch(() => null);
  return done.catch(() => null);
}

/** Copies a value, or takes its copy away. */
export const copyValue = (key: string, text: string | null): Promise<unknown> =>
  enqueue<unknown>((database) =>
    text === null ? database.delete(STORE, key) : database.put(STORE, text, key),
  );

/**
 * Writes to a storage what it lacks or has older, and says so to whatever reads it.
 *
 * @returns whether there was anything
 */
export async function restoreInto(storage: Storage): Promise<boolean> {
  let isChanged = false;
  for (const [key, text] of await readCopies()) {
    if (!isNewer(text, storage.getItem(key))) continue;
    try {
      storage.setItem(key, text);
      isChanged = true;
    } catch {
      // No room: the copy stays where it is.
    }
  }
  if (isChanged) dispatchEvent(new StorageEvent("storage", { key: null }));
  return isChanged;
}

async function readCopies(): Promise<(readonly [string, string])[]> {
  const copies = await enqueue(async (database) => {
    const { store, done } = database.transaction(STORE);
    const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    await done;
    return keys.map((key, index) => [key as string, texts[index] as string] as const);
  });
  return copies ?? [];
}

/** Takes every copy away; resolves when none is left. */
export async function clearCopies(): Promise<void> {
  await enqueue((database) => database.clear(STORE));
}

/** Resolves when everything that was asked for until now is done. */
export async function copiesSettled(): Promise<void> {
  await queue;
}
