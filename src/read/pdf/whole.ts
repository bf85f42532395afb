/** Whether a PDF is all there: pdf.js reads what is left of a file that was cut, and says nothing of what is missing. */
import { ReadError } from "../failure.ts";

export const again = "download or copy it again, and open it in a PDF viewer to see whether it is whole";

/** Programs put some bytes behind the end. */
const tailSize = 4096;

/** Throws a ReadError if its end is missing. */
export function refuseCut(bytes: Uint8Array): void {
  const latin = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  const tail = latin(Math.max(0, bytes.length - tailSize), bytes.length);
  // Made for the web, a file tells its length, and has an end of its first page as well.
  const linearized = /\/Linearized\b[^>]*?\/L\s+(\d+)/u.exec(latin(0, 1024));
  if (!/startxref|%%EOF/u.test(tail) || Number(linearized?.[1] ?? 0) > bytes.length)
    throw new ReadError("is a PDF that was cut short: its end is missing", again);
}
