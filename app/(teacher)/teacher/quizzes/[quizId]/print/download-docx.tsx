import { useMutation } from "@tanstack/react-query";
import { Button } from "@/app/_components/button";
import { downloadFile, safeFileName } from "@/app/_device/download-file";
import type { Paper, PaperPart } from "./_paper/paper-of";

interface DownloadDocxProps {
  readonly paper: Paper;
  readonly parts: ReadonlySet<PaperPart>;
}

/** Hands the chosen parts to a word processor. */
export function DownloadDocx({ paper, parts }: DownloadDocxProps) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      // A large library that only this button needs.
      const { docxOf } = await import("./_paper/docx-of");
      downloadFile(safeFileName(paper.title, "docx"), await docxOf(paper, parts));
    },
  });
  return (
    <>
      <Button pending={isPending || parts.size === 0} onClick={() => mutate()}>
        {isPending ? "Making the file…" : "Download for Word"}
      </Button>
      {error && (
        <p role="alert" className="basis-full font-medium">
          The file could not be made. Check the connection and press the button again.
        </p>
      )}
    </>
  );
}
