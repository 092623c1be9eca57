/** How somebody reads on this device. The first choice of each is the one that needs no setting. */
export const readingChoices = {
  size: ["100", "112", "125", "150", "200"],
  spacing: ["normal", "wide", "wider"],
  width: ["normal", "narrow", "full"],
  face: ["serif", "sans", "atkinson", "dyslexic"],
  lineFocus: ["off", "on"],
  crossOut: ["off", "on"],
  questions: ["all", "one"],
  speed: ["100", "70", "85", "120", "145"],
} as const;

type Choices = typeof readingChoices;
export type ReadingSetting = keyof Choices;

export type ReadingSettings = { readonly [Name in ReadingSetting]: Choices[Name][number] };

/** Makes settings of what was stored; what is unknown is as if it had never been chosen. */
export function parseReadingSettings(stored: unknown): ReadingSettings {
  const given = (stored ?? {}) as Record<string, unknown>;
  const chosen = Object.entries(readingChoices).map(([name, choices]) => {
    const known: readonly unknown[] = choices;
    return [name, known.includes(given[name]) ? given[name] : choices[0]];
  });
  return Object.fromEntries(chosen) as ReadingSettings;
}

/** The attributes of the root element that the style sheet reads; null where nothing was chosen. */
export function readingAttributes(settings: ReadingSettings): Record<string, string | null> {
  const names = ["size", "spacing", "width", "face"] as const;
  return Object.fromEntries(
    names.map((name) => [
      `data-reading-${name}`,
      settings[name] === readingChoices[name][0] ? null : settings[name],
    ]),
  );
}
