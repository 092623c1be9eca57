"use client";

import { useSyncExternalStore } from "react";
import { deviceStore } from "@/app/_device/device-store";

// A voice belongs to the device and not to whoever uses it, so it stays as the other reading settings do.
const store = deviceStore("reading-voice", (stored) => (typeof stored === "string" ? stored : ""));

/** The name of the voice that was chosen on this device; empty where none was. */
export const useVoiceName = (): string =>
  useSyncExternalStore(store.subscribe, store.read, () => "");

/** Chooses the voice that reads on this device. */
export const chooseVoice = (name: string): void => store.keep(name);
