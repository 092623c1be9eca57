"use client";

import { useSyncExternalStore } from "react";
import { momentInWords } from "./moment-in-words";

const never = () => () => undefined;

/** A moment in the reader's own time zone. The server does not know it and writes UTC first. */
export function LocalTime({ iso }: { readonly iso: string }) {
  const text = useSyncExternalStore(
    never,
    () => momentInWords(iso, new Date()),
    () => `${momentInWords(iso, new Date(), "UTC")} UTC`,
  );
  return <time dateTime={iso}>{text}</time>;
}
