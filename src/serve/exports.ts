/** The graph, or a part of it, as a file to take away; the formats are graph/export's. */
import { Readable } from "node:stream";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { exportFiles, exportText, fileEnding, fileFormats, parquetFiles, type FileFormat } from "../../graph/export/export.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { batchSource, type ExportSource } from "../../graph/export/source.ts";
import { packageVersion } from "../package-root.ts";
import { HttpError } from "./problem.ts";

const tables = ["nodes.csv", "edges.csv"] as const;
export const exportFormats = [...fileFormats, ...tables, ...parquetFiles] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  graphml: "application/xml; charset=utf-8",
  yed: "application/xml; charset=utf-8",
  gexf: "application/xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  "nodes.csv": "text/csv; charset=utf-8",
  "edges.csv": "text/csv; charset=utf-8",
  "nodes.parquet": "application/vnd.apache.parquet",
  "edges.parquet": "application/vnd.apache.parquet",
  "statements.parquet": "application/vnd.apache.parquet",
};

export function exportFormat(name: string): ExportFormat {
  if ((exportFormats as readonly string[]).includes(name)) return name as ExportFormat;
  throw new HttpError(400, "parameter", `There is no format ${JSON.stringify(name)}; there are ${exportFormats.join(", ")}.`);
}

type ParquetFormat = (typeof parquetFiles)[number];
type TextFormat = Exclude<ExportFormat, ParquetFormat>;
const isParquet = (format: ExportFormat): format is ParquetFormat => (parquetFiles as readonly string[]).includes(format);
const isTable = (format: ExportFormat): format is (typeof tables)[number] => (tables as readonly string[]).includes(format);

/** What is exported: lists, or rows that are read one by one. */
interface ExportedBatch {
  readonly nodes: Iterable<GraphNode>;
  readonly edges: Iterable<GraphEdge>;
}

/** A file of text is sent as it is written, and never held in memory whole. */
export async function exportResponse(format: ExportFormat, batch: ExportedBatch, schema: GraphSchema): Promise<Response> {
  const source: ExportSource = { ...batchSource(batch, schema), made: { version: packageVersion() } };
  const body = isParquet(format) ? await parquetBytes(format, source) : textStream(format, source);
  const file = isParquet(format) || isTable(format) ? `mailuo-${format}` : `mailuo.${fileEnding(format)}`;
  return new Response(body, {
    headers: { "Content-Type": exportTypes[format], "Content-Disposition": `attachment; filename="${file}"`, "Cache-Control": "no-store" },
  });
}

/** The writer is loaded for it alone. */
async function parquetBytes(format: ParquetFormat, source: ExportSource): Promise<ArrayBuffer> {
  const [{ writeParquetTable }, { ByteWriter }] = await Promise.all([import("../../graph/export/parquet.ts"), import("hyparquet-writer")]);
  const writer = new ByteWriter();
  await writeParquetTable(format, source, writer);
  return writer.getBuffer();
}

const textStream = (format: TextFormat, source: ExportSource): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(gathered(chunks(format, source)))) as ReadableStream<Uint8Array>;

async function* chunks(format: TextFormat, source: ExportSource): AsyncGenerator<string> {
  if (!isTable(format)) {
    yield* exportText(format satisfies FileFormat, source);
    return;
  }
  for await (const { file, text } of exportFiles("csv", source)) if (file === format) yield text;
}

/** Small chunks gathered to some 64 kB, which the network takes far faster. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let kept = "";
  for await (const piece of pieces) {
    kept += piece;
    if (kept.length < 65_536) continue;
    yield Buffer.from(kept);
    kept = "";
  }
  if (kept !== "") yield Buffer.from(kept);
}
