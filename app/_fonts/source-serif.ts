import localFont from "next/font/local";

/**
 * Source Serif 4 in the three cuts that the product sets, 56 kB together. The files are those of
 * `@fontsource/source-serif-4` without hinting and without glyphs that English news does not use.
 */
export const sourceSerif = localFont({
  src: [
    { path: "./source-serif-4-regular.woff2", weight: "400", style: "normal" },
    { path: "./source-serif-4-italic.woff2", weight: "400", style: "italic" },
    { path: "./source-serif-4-semibold.woff2", weight: "600", style: "normal" },
  ],
  variable: "--font-source-serif",
  display: "swap",
  fallback: ["Georgia", "Cambria", "Times New Roman", "serif"],
});
