/**
 * Adobe's CMap resources for Chinese (BSD-3-Clause): what the codes of a font mean that brings no map of its own, as GBK-EUC-H. Made by
 * scripts/cmaps.mjs of the folder `cmaps` of pdfjs-dist 5.6.205, in pdf.js' binary form; unpdf leaves them out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { packageRoot } from "../../package-root.ts";

let unpacked: ReadonlyMap<string, Uint8Array> | undefined;

/** By name without extension: `GBK-EUC-H`, `Adobe-GB1-UCS2`. */
function cmaps(): ReadonlyMap<string, Uint8Array> {
  if (unpacked) return unpacked;
  const bytes = brotliDecompressSync(readFileSync(join(packageRoot(), "src", "read", "pdf", "cmaps.bin")));
  const from = 4 + bytes.readUInt32LE(0);
  const index = JSON.parse(bytes.toString("utf8", 4, from)) as readonly (readonly [name: string, start: number, length: number])[];
  unpacked = new Map(index.map(([name, start, length]) => [name, bytes.subarray(from + start, from + start + length)]));
  return unpacked;
}

/** Where pdf.js gets what it has not in itself: maps from here; standard fonts and WebAssembly, which only drawing needs, from nowhere. */
export class PackedData {
  /** `filename` as pdf.js asks: `GBK-EUC-H.bcmap`. Rejects where there is none. */
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const found = kind === "cMapUrl" ? cmaps().get(filename.replace(/\.bcmap$/, "")) : undefined;
    if (!found) throw new Error(`there is no ${filename}`);
    return Uint8Array.from(found);
  }
}
