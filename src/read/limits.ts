/** How large one document may be, in bytes, and how a size is told. */
export const largestText = 64 * 1024 * 1024;
/** Smaller, as the tree of a page takes many times its size. */
export const largestHtml = 16 * 1024 * 1024;

export const inMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
