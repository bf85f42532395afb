/** The graph, or a part of it, as a file to take away; the formats are graph/export's. */
import { Readable } from "node:stream";
import type { GraphBatch } from "../../graph/batch.ts";
import { exportFiles, exportText, fileEnding, fileFormats, type FileFormat } from "../../graph/export/export.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { batchSource, type ExportSource } from "../../graph/export/source.ts";
import { packageVersion } from "../package-root.ts";
import { HttpError } from "./problem.ts";

export const exportFormats = [...fileFormats, "nodes.csv", "edges.csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  graphml: "application/xml; charset=utf-8",
  yed: "application/xml; charset=utf-8",
  gexf: "application/xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  "nodes.csv": "text/csv; charset=utf-8",
  "edges.csv": "text/csv; charset=utf-8",
};

export function exportFormat(name: string): ExportFormat {
  if ((exportFormats as readonly string[]).includes(name)) return name as ExportFormat;
  throw new HttpError(400, "parameter", `There is no format ${JSON.stringify(name)}; there are ${exportFormats.join(", ")}.`);
}

/** A file sent as it is written; never held in memory whole. */
export function exportResponse(format: ExportFormat, batch: GraphBatch, schema: GraphSchema): Response {
  const stream = Readable.toWeb(
    Readable.from(gathered(chunks(format, { ...batchSource(batch, schema), made: { version: packageVersion() } }))),
  ) as ReadableStream<Uint8Array>;
  const file = format === "nodes.csv" || format === "edges.csv" ? `mailuo-${format}` : `mailuo.${fileEnding(format)}`;
  return new Response(stream, {
    headers: { "Content-Type": exportTypes[format], "Content-Disposition": `attachment; filename="${file}"`, "Cache-Control": "no-store" },
  });
}

async function* chunks(format: ExportFormat, source: ExportSource): AsyncGenerator<string> {
  if (format !== "nodes.csv" && format !== "edges.csv") {
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
