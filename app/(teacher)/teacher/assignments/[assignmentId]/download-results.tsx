import { useMutation } from "@tanstack/react-query";
import type { AssignmentResults } from "@/app/_contract/assignments";
import { Button } from "@/app/_components/button";
import { safeFileName } from "@/app/_device/download-file";
import { downloadText } from "@/app/_device/download-text";
import { readSubmittedResponses } from "@/app/_queries/gradebook";

/** Hands the results to a spreadsheet, as they stand on the page; and everybody's answers, which the page does not hold. */
export function DownloadResults({ results }: { readonly results: AssignmentResults }) {
  const { id, title } = results.assignment;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (what: "results" | "answers") => {
      // Libraries that most visits to this page do not need.
      if (what === "results") {
        const { resultsCsv } = await import("./results-csv");
        downloadText(safeFileName(title, "csv"), resultsCsv(results), "text/csv");
      } else {
        const { responsesCsv } = await import("./responses-csv");
        const csv = responsesCsv(results, await readSubmittedResponses(id));
        downloadText(safeFileName(`${title} answers`, "csv"), csv, "text/csv");
      }
    },
  });
  const isAnswered = results.students.some(({ state }) => state === "done");
  return (
    <div className="flex flex-wrap gap-3">
      {isAnswered && (
        <Button className="text-small" pending={isPending} onClick={() => mutate("answers")}>
          Answers as CSV
        </Button>
      )}
      <Button className="text-small" pending={isPending} onClick={() => mutate("results")}>
        Scores as CSV
      </Button>
      {error && (
        <p role="alert" className="basis-full font-medium">
          The file could not be made. Check the connection and press the button again.
        </p>
      )}
    </div>
  );
}
