/** Changes whenever the same page would give another extraction: pages of another version are made again. */
export const extractionVersion = "7";
