/** What the marks in the article mean, each in its own look. */
export function MissLegend() {
  return (
    <p className="mt-3 text-small text-muted">
      A sentence is marked where a question asks for what it says: missed by{" "}
      <span className="missed-few">less than a fifth</span>,{" "}
      <span className="missed-some">less than a half</span>,{" "}
      <span className="missed-most">half or more</span>. The figure behind it is missed of asked; an
      answer left blank counts as missed.
    </p>
  );
}
