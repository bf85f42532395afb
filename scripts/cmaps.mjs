#!/usr/bin/env node
// `node scripts/cmaps.mjs FOLDER`: packs the maps of Chinese character collections out of the folder `cmaps` of pdfjs-dist (Adobe's CMap
// resources, BSD-3-Clause, in pdf.js' binary form) into src/read/pdf/cmaps.bin. unpdf has pdf.js without them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Adobe-GB1 and Adobe-CNS1: what Chinese PDFs are encoded in. Japanese and Korean are not read. */
const wanted = /^(?:Adobe-(?:GB1|CNS1)-|GB|UniGB-|UniCNS-|B5|CNS|ET|HK).*\.bcmap$/;

const folder = process.argv[2];
const index = [];
const parts = [];
let start = 0;
for (const file of readdirSync(folder).sort()) {
  if (!wanted.test(file)) continue;
  const bytes = readFileSync(join(folder, file));
  index.push([file.slice(0, -".bcmap".length), start, bytes.length]);
  parts.push(bytes);
  start += bytes.length;
}
const head = Buffer.from(JSON.stringify(index));
const size = Buffer.alloc(4);
size.writeUInt32LE(head.length);
const packed = brotliCompressSync(Buffer.concat([size, head, ...parts]), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
writeFileSync(new URL("../src/read/pdf/cmaps.bin", import.meta.url), packed);
console.log(`${index.length} maps, ${packed.length} bytes`);
