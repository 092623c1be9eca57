import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header, the page, footer. Pages that fill the window (taking a quiz) do without it. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main id="content" tabIndex={-1} className="flex-1 pt-8 pb-20 outline-none sm:pt-12">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
