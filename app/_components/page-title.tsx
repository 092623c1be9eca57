import type { ReactNode } from "react";

interface PageTitleProps {
  readonly children: ReactNode;
  /** A line above the title: where one is ("Class 8b"). */
  readonly over?: ReactNode;
  /** A line below it: what this page is for. */
  readonly under?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one `h1` of a page. */
export function PageTitle({ children, over, under, actions }: PageTitleProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {over && <p className="mb-1 text-small text-muted">{over}</p>}
        <h1 className="text-title tracking-[-0.015em]">{children}</h1>
        {under && <p className="mt-3 max-w-form text-muted">{under}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}
