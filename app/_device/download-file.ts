/** Hands a file to the browser to keep. The server hears nothing of it. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file name that every system takes: the title without what none of them allows. */
export function safeFileName(title: string, extension: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, "")
    .trim()
    .slice(0, 80);
  return `${safe || "quiz"}.${extension}`;
}
