import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface ColumnProps {
  /** `form` for forms and short texts, `page` for lists and tables. */
  readonly width?: "form" | "page";
  readonly children: ReactNode;
}

/** The page's one column, with its margins. */
export function Column({ width = "page", children }: ColumnProps) {
  return (
    <div
      className={classNames(
        "mx-auto w-full px-5 sm:px-8",
        width === "form" ? "max-w-[38rem]" : "max-w-page",
      )}
    >
      {children}
    </div>
  );
}
