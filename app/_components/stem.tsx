import { Fragment } from "react";

/** A gap, however long its line is. */
const GAP = /_{2,}/;

/** A question's words. A gap is a line to the eye and "blank" to the ear: screen readers skip underscores. */
export function Stem({ text }: { readonly text: string }) {
  return text.split(GAP).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && (
        // What is out of sight stays inside its pane: placed from the page's top, it would make the page longer.
        <span className="relative">
          <span aria-hidden="true">____</span>
          <span className="sr-only">blank</span>
        </span>
      )}
      {part}
    </Fragment>
  ));
}
