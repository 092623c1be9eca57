import type { AssignmentResults } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { safeFileName } from "@/app/_device/download-file";
import { downloadText } from "@/app/_device/download-text";

/** Hands the results to a spreadsheet, as they stand on the page. */
export function DownloadResults({ results }: { readonly results: AssignmentResults }) {
  async function download() {
    // A library that most visits to this page do not need.
    const { resultsCsv } = await import("./results-csv");
    downloadText(safeFileName(results.assignment.title, "csv"), resultsCsv(results), "text/csv");
  }
  return (
    <Button className="text-small" onClick={() => void download()}>
      Download as CSV
    </Button>
  );
}
