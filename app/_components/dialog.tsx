"use client";

import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** The buttons, the safe one first. */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** A modal question. The browser's own dialog traps focus, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  // A dialog that leaves the page while it is open gives focus back as well, if it is closed before it goes.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-control border border-edge bg-paper p-6 text-ink"
    >
      <h2 id={titleId} className="text-heading">
        {title}
      </h2>
      {children && <div className="mt-3 space-y-3">{children}</div>}
      <div className="mt-6 flex flex-wrap justify-end gap-3">{actions}</div>
    </dialog>
  );
}
