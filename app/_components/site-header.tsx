import { AccountNav } from "./account-nav";
import { Column } from "./column";
import { ThemeToggle } from "./theme-toggle";
import { Wordmark } from "./wordmark";

/** Wordmark, where one can go, light or dark. */
export function SiteHeader() {
  return (
    <header className="border-b border-rule">
      <Column>
        <div className="flex flex-wrap items-center justify-between gap-x-6 py-2">
          <Wordmark />
          <div className="flex flex-wrap items-center gap-x-5">
            <AccountNav />
            <ThemeToggle />
          </div>
        </div>
      </Column>
    </header>
  );
}
