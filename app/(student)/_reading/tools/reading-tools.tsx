"use client";

import { lazy, Suspense, useState } from "react";
import { Loading } from "@/app/_components/loading";

const ReadingPanel = lazy(() => import("./reading-panel"));

/** The button that opens the reading tools; they are fetched when they are opened for the first time. */
export function ReadingTools() {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        popoverTarget="reading-tools"
        aria-label="Reading tools"
        title="Reading tools"
        onClick={() => setWasOpened(true)}
        className="inline-flex size-11 items-center justify-center rounded-control font-serif text-stem text-ink hover:bg-sheet"
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <section
        id="reading-tools"
        popover="auto"
        aria-label="Reading tools"
        className="inset-auto top-14 right-2 m-0 max-h-[calc(100dvh-4rem)] w-[min(24rem,calc(100vw-1rem))] overflow-y-auto overscroll-contain rounded-control border border-edge bg-paper p-5 text-ink"
      >
        {wasOpened && (
          <Suspense fallback={<Loading label="Loading the reading tools…" lines={6} />}>
            <ReadingPanel />
          </Suspense>
        )}
      </section>
    </>
  );
}
