"use client";

import { useEffect, useRef } from "react";
import { lineBoxes, type Band } from "./line-boxes";
import { scrollToShow } from "./scroll-to-show";

/** How near to an edge of the pane the keys take the lines before the text moves instead. */
const EDGE = 0.15;

const shade = "pointer-events-none fixed z-10 bg-paper/85";

/**
 * Dims the article but for three lines. They follow the pointer, and the up and down keys while the
 * pane has the focus. It stands inside the pane that it belongs to.
 */
export default function LineFocus() {
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const pane = above.current?.closest("section");
    const article = pane?.querySelector("article");
    if (!pane || !article) return;
    /** The line in the middle of the three, counted from 0. */
    let middle = 1;

    function brightLines(): Band | null {
      const lines = article ? lineBoxes(article) : [];
      const first = lines[Math.max(0, middle - 1)];
      const last = lines[Math.min(lines.length - 1, middle + 1)];
      return first && last ? { top: first.top, bottom: last.bottom } : null;
    }

    function draw() {
      const band = brightLines();
      if (pane && band) drawShades(pane, band, above.current, below.current);
    }

    const follow = ({ clientY }: MouseEvent) => {
      const at = lineBoxes(article).findIndex(({ bottom }) => clientY < bottom);
      if (at < 0) return;
      middle = at;
      draw();
    };
    const step = (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = middle + (event.key === "ArrowDown" ? 1 : -1);
      middle = Math.min(Math.max(next, 1), lineBoxes(article).length - 2);
      const band = brightLines();
      const scroller = pane.scrollHeight > pane.clientHeight ? pane : window;
      if (band) {
        scroller.scrollBy({ top: scrollToShow(band, visibleBox(pane), EDGE), behavior: "instant" });
      }
      draw();
    };

    draw();
    const watched = new ResizeObserver(draw);
    watched.observe(article);
    pane.addEventListener("pointermove", follow);
    pane.addEventListener("click", follow);
    pane.addEventListener("keydown", step);
    pane.addEventListener("scroll", draw);
    addEventListener("scroll", draw);
    return () => {
      watched.disconnect();
      pane.removeEventListener("pointermove", follow);
      pane.removeEventListener("click", follow);
      pane.removeEventListener("keydown", step);
      pane.removeEventListener("scroll", draw);
      removeEventListener("scroll", draw);
    };
  }, []);

  return (
    <div aria-hidden="true" data-line-focus>
      <div ref={above} className={shade} />
      <div ref={below} className={shade} />
    </div>
  );
}

function visibleBox(pane: HTMLElement): Band {
  const { top, bottom } = pane.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

function drawShades(
  pane: HTMLElement,
  band: Band,
  above: HTMLElement | null,
  below: HTMLElement | null,
) {
  const { left } = pane.getBoundingClientRect();
  const box = visibleBox(pane);
  const across = { left: `${left}px`, width: `${pane.clientWidth}px` };
  if (above) Object.assign(above.style, across, bounds(box.top, Math.min(band.top, box.bottom)));
  if (below) Object.assign(below.style, across, bounds(Math.max(band.bottom, box.top), box.bottom));
}

const bounds = (top: number, bottom: number) => ({
  top: `${top}px`,
  height: `${Math.max(0, bottom - top)}px`,
});
