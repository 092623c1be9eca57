import { AccountNav } from "./account-nav";
import { Column } from "./column";
import { ThemeToggle } from "./theme-toggle";
import { Wordmark } from "./wordmark";

/** Wordmark, where one can go, light or dark. */
export function SiteHeader() {
  return (
    <header className="border-b border-rule">
      <Column>
        <div className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
          <Wordmark />
          <div className="flex min-w-0 items-center gap-x-3">
            <AccountNav />
            <ThemeToggle />
          </div>
        </div>
      </Column>
    </header>
  );
}
