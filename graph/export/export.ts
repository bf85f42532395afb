/** The formats a graph can be taken away in. */
import { csv, type FileChunk } from "./csv.ts";
import { gexf, type GexfOptions } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { neo4jCsv } from "./neo4j-csv.ts";
import type { ExportSource } from "./source.ts";

/** Formats of one file. */
export const fileFormats = ["graphml", "yed", "gexf", "json"] as const;
/** Formats of several files in a folder. */
export const folderFormats = ["csv", "neo4j-csv"] as const;
/** Of several files in a folder that are no text; `writeParquet` writes them. */
export const binaryFormats = ["parquet"] as const;
export const parquetFiles = ["nodes.parquet", "edges.parquet", "statements.parquet"] as const;
export type ParquetFile = (typeof parquetFiles)[number];
/** A format of one file, one of `fileFormats`. */
export type FileFormat = (typeof fileFormats)[number];
/** A format of several files, one of `folderFormats`. */
export type FolderFormat = (typeof folderFormats)[number];

/** The ending of a format's file. */
export const fileEnding = (format: FileFormat): string => (format === "yed" ? "graphml" : format);

/** One document, in chunks of text. `dynamic` is of gexf alone. */
export function exportText(format: FileFormat, source: ExportSource, options: GexfOptions = {}): AsyncIterable<string> {
  if (format === "gexf") return gexf(source, options);
  return format === "json" ? json(source) : graphml(source, { yed: format === "yed" });
}

/** Several files that belong in one folder, written side by side in one pass over the graph. */
export const exportFiles = (format: FolderFormat, source: ExportSource): AsyncIterable<FileChunk> =>
  format === "csv" ? csv(source) : neo4jCsv(source);
