import { Column } from "./column";

/** One line that says what the product promises. */
export function SiteFooter() {
  return (
    <footer className="border-t border-rule py-6 text-small text-muted">
      <Column>
        <p>Attest asks only what the article says, and shows the sentence that says it.</p>
      </Column>
    </footer>
  );
}
