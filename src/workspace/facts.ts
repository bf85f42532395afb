/** What is known of a page beside its text. A later build may know better; dates without a year in the text depend on it. */
import { crc32 } from "node:zlib";
import type { Document } from "../model.ts";

const names = ["title", "published", "source", "url", "record"] as const;
export type FactName = (typeof names)[number];
export type Facts = Pick<Document, FactName>;

export interface FactChange {
  readonly name: FactName;
  /** Absent where nothing was known. */
  readonly from?: string;
  readonly to: string;
}

export const factsOf = (document: Facts): Facts =>
  Object.fromEntries(names.flatMap((name) => (document[name] === undefined ? [] : [[name, document[name]]])));

/** The same for the same facts. */
export const sumOfFacts = (document: Facts): number => crc32(JSON.stringify(factsOf(document)));

/** What `given` says otherwise than `known`, or more. What it does not say takes nothing away. */
export const changesOf = (known: Facts, given: Facts): FactChange[] =>
  names.flatMap((name) => {
    const [from, to] = [known[name], given[name]];
    return to === undefined || to === from ? [] : [{ name, to, ...(from !== undefined && { from }) }];
  });
