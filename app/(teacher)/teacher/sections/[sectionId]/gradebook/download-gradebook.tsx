import { useMutation } from "@tanstack/react-query";
import type { Gradebook, GradebookStudent } from "@/app/_contract/gradebook";
import { Button } from "@/app/_components/button";
import { downloadFile, safeFileName } from "@/app/_device/download-file";
import { downloadText } from "@/app/_device/download-text";
import { gradebookSheet } from "./gradebook-rows";

interface DownloadGradebookProps {
  readonly gradebook: Gradebook;
  readonly students: readonly GradebookStudent[];
}

/** Hands the gradebook to a spreadsheet, in the order that is shown. */
export function DownloadGradebook({ gradebook, students }: DownloadGradebookProps) {
  const title = `${gradebook.section.name} gradebook`;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (kind: "csv" | "xlsx") => {
      const { columns, rows } = gradebookSheet(gradebook, students);
      // Libraries that most visits to this page do not need.
      if (kind === "csv") {
        const { csvOf } = await import("../../../_exporting/csv");
        downloadText(safeFileName(title, "csv"), csvOf(columns, rows), "text/csv");
      } else {
        const { xlsxOf } = await import("../../../_exporting/xlsx");
        const file = await xlsxOf({ name: "Gradebook", columns, rows });
        downloadFile(safeFileName(title, "xlsx"), file);
      }
    },
  });
  return (
    <>
      <Button className="text-small" pending={isPending} onClick={() => mutate("xlsx")}>
        Download for Excel
      </Button>
      <Button className="text-small" pending={isPending} onClick={() => mutate("csv")}>
        Download as CSV
      </Button>
      {error && (
        <p role="alert" className="basis-full font-medium">
          The file could not be made. Check the connection and press the button again.
        </p>
      )}
    </>
  );
}
