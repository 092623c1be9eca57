import { deviceStorage } from "./device-storage";
import { deviceStore, type DeviceStore } from "./device-store";
import { keysWith } from "./outbox";

/** A mark as it is written on the device. */
export interface WrittenAnnotation {
  /** Empty without a note; null once the mark was removed. */
  readonly note: string | null;
  readonly revision: number;
  /** The server has acknowledged it; it stays for a page that opens without a connection. */
  readonly saved?: true;
  /** The attempt is handed in: nothing stays on the device once the server has it. */
  readonly isPassing?: true;
}

/** Marks by their place in the article. */
export type WrittenAnnotations = Readonly<Record<string, WrittenAnnotation>>;

const family = "attest.annotations.";
const stores = new Map<string, DeviceStore<WrittenAnnotations>>();

/** The marks of one attempt on this device: those that wait for the server, and those that it has. */
export function annotationStore(attemptId: string): DeviceStore<WrittenAnnotations> {
  let store = stores.get(attemptId);
  if (!store) {
    store = deviceStore(family + attemptId, parseAnnotations);
    stores.set(attemptId, store);
  }
  return store;
}

/** The attempts that have left marks on this device. */
export function attemptsWithAnnotations(): string[] {
  return keysWith(family, deviceStorage()).map((key) => key.slice(family.length));
}

/** The marks that the server has not acknowledged. */
export function waitingAnnotations(written: WrittenAnnotations): [string, WrittenAnnotation][] {
  return Object.entries(written).filter(([, { saved }]) => !saved);
}

/** Makes marks of what was stored; what is none is passed over. */
export function parseAnnotations(stored: unknown): WrittenAnnotations {
  const given = stored && typeof stored === "object" ? stored : {};
  const known = Object.entries(given).filter((entry): entry is [string, WrittenAnnotation] => {
    const { note, revision } = (entry[1] ?? {}) as Partial<WrittenAnnotation>;
    return (note === null || typeof note === "string") && Number.isInteger(revision);
  });
  return Object.fromEntries(known);
}

/** Takes the marks of an attempt off the device, but for those that the server does not have yet. */
export function forgetAnnotations(attemptId: string): void {
  const waiting = waitingAnnotations(annotationStore(attemptId).read());
  const passing = waiting.map(([place, each]) => [place, { ...each, isPassing: true }] as const);
  keepAnnotations(attemptId, Object.fromEntries(passing));
}

/** Writes the marks of an attempt; where there are none, nothing is left that tells of it. */
export function keepAnnotations(attemptId: string, next: WrittenAnnotations): void {
  const store = annotationStore(attemptId);
  if (Object.keys(next).length === 0) store.forget();
  else store.keep(next);
}

/** Takes what the server holds; what waits for the same place is done with unless it is newer. */
export function acknowledged(
  written: WrittenAnnotations,
  place: string,
  { note, revision }: WrittenAnnotation,
): WrittenAnnotations {
  const before = written[place];
  // What was forgotten meanwhile stays forgotten: an acknowledgement may come after handing in.
  if (!before || before.revision > revision) return written;
  const { [place]: _, ...others } = written;
  return before.isPassing ? others : { ...others, [place]: { note, revision, saved: true } };
}
