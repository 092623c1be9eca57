import { downloadFile } from "./download-file";

/** Hands a text to the browser as a file to keep. The server hears nothing of it. */
export function downloadText(name: string, text: string, type = "text/plain"): void {
  downloadFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
