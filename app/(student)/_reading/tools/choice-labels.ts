import type { ReadingSetting, ReadingSettings } from "./reading-settings";
import type { ColourScheme } from "./use-colours";

interface Row<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly labels: Readonly<Record<Value, string>>;
}

/** What each setting and each of its choices is called, in the order of the panel. */
export const settingRows: { readonly [Name in ReadingSetting]: Row<ReadingSettings[Name]> } = {
  size: {
    legend: "Text size",
    labels: { "100": "Normal", "112": "112 %", "125": "125 %", "150": "150 %", "200": "200 %" },
  },
  spacing: {
    legend: "Space between lines and letters",
    labels: { normal: "Normal", wide: "Wide", wider: "Wider" },
  },
  width: {
    legend: "Length of lines",
    labels: { narrow: "Short", normal: "Normal", full: "Full width" },
  },
  face: {
    legend: "Letters",
    labels: {
      serif: "Newspaper",
      sans: "Plain",
      atkinson: "Atkinson Hyperlegible",
      dyslexic: "OpenDyslexic",
    },
  },
  lineFocus: {
    legend: "Line focus",
    hint: "Dims all but three lines of the article. It follows the pointer, and the up and down keys once the article has the focus.",
    labels: { off: "Off", on: "On" },
  },
  crossOut: {
    legend: "Cross out answers",
    hint: "A button beside each answer that you have ruled out.",
    labels: { off: "Off", on: "On" },
  },
  questions: {
    legend: "Questions",
    labels: { all: "All in one column", one: "One at a time" },
  },
  speed: {
    legend: "Reading speed",
    labels: {
      "70": "Slow",
      "85": "A little slower",
      "100": "Normal speed",
      "120": "A little faster",
      "145": "Fast",
    },
  },
};

export const colourRow: Row<ColourScheme> = {
  legend: "Colours",
  labels: {
    system: "As the device",
    light: "Light",
    sepia: "Sepia",
    dark: "Dark",
    contrast: "High contrast",
  },
};
