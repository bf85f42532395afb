import { ReadError } from "./failure.ts";

/** How large one document may be, in bytes, and how a size is told. More is no page of a paper but a dump, and would hold up the run. */
export const largestText = 8 * 1024 * 1024;

const mostPages = 2000;

/** Throws a ReadError where a document has more pages than one may have. */
export function refusePages(count: number): void {
  if (count > mostPages)
    throw new ReadError(`has ${count} pages, more than the ${mostPages} that one document may have`, "split it into several files");
}

export const inMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
