import type { ReactNode } from "react";

interface SectionRuleProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a rule and a small heading, as sections stand in a newspaper. */
export function SectionRule({ title, aside, children }: SectionRuleProps) {
  return (
    <section className="mt-10 border-t-2 border-ink pt-3">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-heading">{title}</h2>
        {aside && <div className="text-small text-muted">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
