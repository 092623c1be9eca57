import type { Gradebook, GradebookStudent } from "@/app/_contract/gradebook";
import { Button } from "@/app/_components/button";
import { downloadText } from "@/app/_device/download-text";
import { fileNameOf } from "../../../_exporting/file-name";
import { gradebookSheet } from "./gradebook-rows";

interface DownloadGradebookProps {
  readonly gradebook: Gradebook;
  readonly students: readonly GradebookStudent[];
}

/** Hands the gradebook to a spreadsheet, in the order that is shown. */
export function DownloadGradebook({ gradebook, students }: DownloadGradebookProps) {
  const title = `${gradebook.section.name} gradebook`;

  async function downloadCsv() {
    // A library that most visits to this page do not need.
    const { csvOf } = await import("../../../_exporting/csv");
    const { columns, rows } = gradebookSheet(gradebook, students);
    downloadText(fileNameOf(title, "csv"), csvOf(columns, rows), "text/csv");
  }

  return (
    <Button className="text-small" onClick={() => void downloadCsv()}>
      Download as CSV
    </Button>
  );
}
