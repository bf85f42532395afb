/** The formats a graph can be taken away in. */
import { csv, type FileChunk } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml, type GraphmlFlavor } from "./graphml.ts";
import { json } from "./json.ts";
import { neo4jCsv } from "./neo4j-csv.ts";
import type { ExportSource } from "./source.ts";

/** Formats of one file. */
export const fileFormats = ["graphml", "gexf", "json"] as const;
/** Formats of several files in a folder. */
export const folderFormats = ["csv", "neo4j-csv"] as const;
/** A format of one file, one of `fileFormats`. */
export type FileFormat = (typeof fileFormats)[number];
/** A format of several files, one of `folderFormats`. */
export type FolderFormat = (typeof folderFormats)[number];

/** One document, in chunks of text. */
export function exportText(format: FileFormat, source: ExportSource, flavor: GraphmlFlavor = "plain"): AsyncIterable<string> {
  if (format === "graphml") return graphml(source, flavor);
  return format === "gexf" ? gexf(source) : json(source);
}

/** Several files that belong in one folder, written side by side in one pass over the graph. */
export const exportFiles = (format: FolderFormat, source: ExportSource): AsyncIterable<FileChunk> =>
  format === "csv" ? csv(source) : neo4jCsv(source);
