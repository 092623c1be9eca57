/** A file name that every system takes: the title without what none of them allows. */
export function fileNameOf(title: string, ending: "csv" | "xlsx"): string {
  const safe = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, "")
    .trim()
    .slice(0, 80);
  return `${safe || "results"}.${ending}`;
}
