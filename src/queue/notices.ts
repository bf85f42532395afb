/** What builds and workers tell each other. */
import type { Document } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";

/** Of what is said here and of jobs: another number, and neither side understands the other. */
export const protocol = 1;

export interface BuildNotice {
  readonly protocol: number;
  /** Of the extraction with the build's names, rules and schema. */
  readonly version: string;
  /** Which characters are letters, which are Han: of Node. */
  readonly unicode: string;
  readonly host: string;
  readonly pid: number;
}

export interface WorkerNotice {
  readonly host: string;
  readonly pid: number;
  readonly threads: number;
  /** Why it reads none of the build's pages. */
  readonly refused?: string;
  /** When it was said, in ms by the server's clock. */
  readonly at: number;
}

/** Of a job: documents, packed, in base64. */
export interface JobData {
  readonly pages: string;
}
export type JobPages = readonly Document[];

/** For each document of a job, in order. */
export type JobResult = readonly ({ readonly extraction: StoredExtraction } | { readonly error: string })[];
