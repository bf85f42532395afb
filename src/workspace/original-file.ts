/** The bytes that a page was read from, if they are still where it was met. */
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { nameKey } from "./page-names.ts";

/** `missing`: no file is there; `changed`: what is there has other bytes; `large`: more than `most`. */
export type Original = { readonly bytes: Uint8Array } | { readonly reason: "missing" | "changed" | "large" };

const chunkSize = 256 * 1024;

/**
 * Looks under all `names`. Only bytes of that sum are given: a path that leads elsewhere by now, over a link or not, gives nothing but what
 * was read. `most` in bytes.
 */
export async function readOriginal(names: readonly string[], sha256: string, most: number): Promise<Original> {
  let reason: "missing" | "changed" | "large" = "missing";
  for (const path of names.map(nameKey)) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    const bytes = found.size > most ? undefined : await readAtMost(path, most).catch(() => undefined);
    if (bytes && createHash("sha256").update(bytes).digest("hex") === sha256) return { bytes };
    reason = found.size > most ? "large" : "changed";
  }
  return { reason };
}

/** Undefined where it grew beyond that meanwhile. */
async function readAtMost(path: string, most: number): Promise<Uint8Array | undefined> {
  const file = await open(path);
  try {
    const parts: Uint8Array[] = [];
    for (let size = 0; ;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize);
      if (bytesRead === 0) return Buffer.concat(parts);
      if ((size += bytesRead) > most) return undefined;
      parts.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
