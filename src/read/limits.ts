/** How large one document may be, in bytes, and how a size is told. More is no page of a paper but a dump, and would hold up the run. */
export const largestText = 8 * 1024 * 1024;

export const inMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
