import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { articleSerif } from "@/app/_fonts/attest-serif";
import { ThemeScript } from "@/app/_components/theme-script";
import { Providers } from "./providers";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Attest: questions that prove their answers", template: "%s · Attest" },
  description:
    "Paste a news article and get a comprehension quiz in which every answer is proved by a sentence of the article.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#141513" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The theme script changes the root element before React sees it.
    <html lang="en" className={articleSerif.variable} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <a
          href="#content"
          className="sr-only z-10 bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          Skip to content
        </a>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
