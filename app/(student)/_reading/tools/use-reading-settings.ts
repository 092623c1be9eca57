"use client";

import { useSyncExternalStore } from "react";
import { deviceStore } from "@/app/_device/device-store";
import { parseReadingSettings, readingAttributes, type ReadingSettings } from "./reading-settings";

// The script of the page's head reads the same name before the first paint.
const store = deviceStore("reading", parseReadingSettings);
const untouched = parseReadingSettings(undefined);

/** How somebody reads on this device. */
export function useReadingSettings(): ReadingSettings {
  return useSyncExternalStore(store.subscribe, store.read, () => untouched);
}

/** Changes a setting, on the page and on the device. */
export function changeReadingSettings(change: Partial<ReadingSettings>): void {
  const next = { ...store.read(), ...change };
  store.keep(next);
  for (const [name, value] of Object.entries(readingAttributes(next))) {
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
}
