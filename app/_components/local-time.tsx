"use client";

import { useSyncExternalStore } from "react";

const format = (iso: string, timeZone?: string) =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(new Date(iso));

const never = () => () => undefined;

/** A moment in the reader's own time zone. The server does not know it and writes UTC first. */
export function LocalTime({ iso }: { readonly iso: string }) {
  const text = useSyncExternalStore(
    never,
    () => format(iso),
    () => `${format(iso, "UTC")} UTC`,
  );
  return <time dateTime={iso}>{text}</time>;
}
