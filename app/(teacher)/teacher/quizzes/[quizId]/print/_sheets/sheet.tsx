import type { ReactNode } from "react";

interface SheetProps {
  /** What the sheet is, for who moves from one to the next by its name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One part of the paper. On the screen it lies on the page; printed it begins a page of its own. */
export function Sheet({ label, children }: SheetProps) {
  return (
    <section
      data-paper
      aria-label={label}
      className="mx-auto mt-8 max-w-[48rem] border border-edge px-5 py-8 sm:px-12 sm:py-12 print:m-0 print:max-w-none print:border-0 print:p-0"
    >
      {children}
    </section>
  );
}
