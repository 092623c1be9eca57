import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What will be here, and how it comes to be. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What a list says while it has nothing in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-rule py-10">
      <p className="font-serif text-heading italic">{title}</p>
      {children && <div className="mt-2 max-w-form text-muted">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
