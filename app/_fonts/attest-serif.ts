import localFont from "next/font/local";

/**
 * The three cuts of the text face, 56 kB together: Source Serif 4 from `@fontsource/source-serif-4`
 * without hinting and without glyphs that English news does not use. Its licence reserves the name
 * "Source" for the unchanged files, so the subset goes by one of its own.
 */
export const articleSerif = localFont({
  src: [
    { path: "./attest-serif-regular.woff2", weight: "400", style: "normal" },
    { path: "./attest-serif-italic.woff2", weight: "400", style: "italic" },
    { path: "./attest-serif-semibold.woff2", weight: "600", style: "normal" },
  ],
  variable: "--font-attest-serif",
  display: "swap",
  fallback: ["Georgia", "Cambria", "Times New Roman", "serif"],
});
