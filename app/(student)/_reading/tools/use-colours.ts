"use client";

import { useSyncExternalStore } from "react";

/** The colours that can be chosen; `system` follows the device. */
export const colourSchemes = ["system", "light", "sepia", "dark", "contrast"] as const;
export type ColourScheme = (typeof colourSchemes)[number];

/** The colours chosen on this device. */
export function useColours(): ColourScheme {
  return useSyncExternalStore(subscribe, read, () => "system");
}

/** Chooses colours, for the page at once and for later ones. */
export function chooseColours(scheme: ColourScheme): void {
  const { dataset } = document.documentElement;
  if (scheme === "system") delete dataset["theme"];
  else dataset["theme"] = scheme;
  try {
    if (scheme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", scheme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function read(): ColourScheme {
  const theme = document.documentElement.dataset["theme"];
  return colourSchemes.find((scheme) => scheme === theme) ?? "system";
}

/** The switch in the bar changes the same attribute. */
function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
