import type { ReactNode } from "react";

function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A tick. Say the same in words beside it. */
export function CheckMark() {
  return (
    <Mark>
      <path d="M4 10.8 8.2 15 16 5.5" />
    </Mark>
  );
}

/** A cross. Say the same in words beside it. */
export function CrossMark() {
  return (
    <Mark>
      <path d="m5.5 5.5 9 9m0-9-9 9" />
    </Mark>
  );
}

/** The product's sign: a quotation mark whose second stroke is a tick. */
export function QuoteCheck() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M8.6 4.2C4.4 6 2 9.3 2 13.5c0 3.4 1.9 5.6 4.5 5.6 2.3 0 4-1.7 4-3.9 0-2.1-1.5-3.6-3.5-3.6-.5 0-.9.1-1.2.2.3-2.2 1.8-4.2 4-5.5z"
      />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m13.2 14 3.2 3.4L22 6"
      />
    </svg>
  );
}
