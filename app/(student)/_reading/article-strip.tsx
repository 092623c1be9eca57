import type { ReactNode } from "react";
import { classNames } from "@/app/_components/class-names";

interface ArticleStripProps {
  readonly children: ReactNode;
  readonly action: ReactNode;
  readonly className?: string;
}

/** A line that stays over the article while something is looked for in it. */
export function ArticleStrip({ children, action, className }: ArticleStripProps) {
  return (
    <div
      className={classNames(
        "z-10 -mx-3 mb-6 flex flex-wrap items-center justify-between gap-3 border-y border-ink bg-sheet px-3 py-3 tall:sticky tall:-top-8",
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-64">{children}</div>
      {action}
    </div>
  );
}
