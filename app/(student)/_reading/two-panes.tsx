"use client";

import { lazy, Suspense, type ReactNode, type Ref } from "react";
import "@fontsource/atkinson-hyperlegible/400.css";
import "@fontsource/atkinson-hyperlegible/700.css";
import "@fontsource/opendyslexic/400.css";
import "@fontsource/opendyslexic/700.css";
import { classNames } from "@/app/_components/class-names";
import { PaneSwitch, type Pane } from "./pane-switch";
import "./reading.css";
import { useReadingSettings } from "./tools/use-reading-settings";

const LineFocus = lazy(() => import("./tools/line-focus"));

interface TwoPanesProps {
  /** What stands at the top of the window, across both panes. */
  readonly bar: ReactNode;
  readonly article: ReactNode;
  readonly articleRef?: Ref<HTMLElement>;
  readonly side: ReactNode;
  /** What the other pane holds, with a count if there is one: "Questions 3/10". */
  readonly sideLabel: string;
  /** The pane that a small screen shows; a wide one shows both. */
  readonly pane: Pane;
  readonly onPaneChange: (pane: Pane) => void;
}

const paneClass = "px-5 py-8 tall:h-full tall:overflow-y-auto tall:overscroll-contain sm:px-8";

/**
 * Article and questions. Side by side from 1024 px, each scrolling by itself; on a small screen one
 * at a time, with a switch, each keeping its place; on a very low screen one below the other.
 */
export function TwoPanes(props: TwoPanesProps) {
  const { bar, article, articleRef, side, sideLabel, pane, onPaneChange } = props;
  const { lineFocus } = useReadingSettings();
  return (
    <div className="flex min-h-dvh flex-col tall:h-dvh">
      {bar}
      <PaneSwitch pane={pane} sideLabel={sideLabel} onPaneChange={onPaneChange} />
      <main
        id="content"
        tabIndex={-1}
        data-panes
        className="outline-none tall:min-h-0 tall:flex-1 lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]"
      >
        <section
          ref={articleRef}
          aria-label="Article"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a pane that scrolls must be reachable by keyboard
          tabIndex={0}
          className={classNames(
            paneClass,
            "-outline-offset-3 lg:px-10",
            pane !== "article" && "tall:max-lg:hidden",
          )}
        >
          <div className="mx-auto max-w-[42.5rem] pb-16">{article}</div>
          {lineFocus === "on" && (
            <Suspense>
              <LineFocus />
            </Suspense>
          )}
        </section>
        <section
          aria-label={sideLabel.replace(/[\d/\s]+$/, "")}
          className={classNames(
            paneClass,
            "border-t border-rule lg:border-t-0 lg:border-l lg:px-10",
            pane !== "side" && "tall:max-lg:hidden",
          )}
        >
          <div className="mx-auto max-w-[37.5rem] pb-16 lg:mx-0">{side}</div>
        </section>
      </main>
    </div>
  );
}
