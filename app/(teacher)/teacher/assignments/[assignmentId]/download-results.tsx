import type { AssignmentResults } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { downloadText } from "@/app/_device/download-text";
import { fileNameOf } from "../../_exporting/file-name";

/** Hands the results to a spreadsheet, as they stand on the page. */
export function DownloadResults({ results }: { readonly results: AssignmentResults }) {
  async function download() {
    // A library that most visits to this page do not need.
    const { resultsCsv } = await import("./results-csv");
    downloadText(fileNameOf(results.assignment.title, "csv"), resultsCsv(results), "text/csv");
  }
  return (
    <Button className="text-small" onClick={() => void download()}>
      Download as CSV
    </Button>
  );
}
