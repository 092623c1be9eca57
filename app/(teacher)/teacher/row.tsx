import Link from "next/link";
import type { ReactNode } from "react";

interface RowProps {
  readonly href: string;
  readonly title: string;
  /** Small facts under the title. */
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** One line of a list that leads somewhere. */
export function Row({ href, title, children, aside }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4 first:pt-1">
      <div className="min-w-0 flex-1 basis-56">
        <h3 className="text-stem text-balance">
          <Link
            href={href}
            className="underline decoration-transparent underline-offset-4 hover:decoration-current"
          >
            {title}
          </Link>
        </h3>
        <p className="mt-1 text-small text-muted tabular-nums">{children}</p>
      </div>
      {aside}
    </li>
  );
}
