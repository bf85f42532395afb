/** The bytes that a page was read from, if they are still where it was met. */
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { isStream, nameKey } from "./page-names.ts";

/** `missing`: no file is there; `changed`: what is there has other bytes; `large`: more than `most`. */
export type Original = { readonly bytes: Uint8Array } | { readonly reason: "missing" | "changed" | "large" };

const chunkSize = 256 * 1024;

/**
 * Looks under all `names`, also into the ZIP archive that a name leads into. Only bytes of that sum are given: a path that leads elsewhere by
 * now, over a link or not, gives nothing but what was read. `most` in bytes, of the archive as of what is in it.
 */
export async function readOriginal(names: readonly string[], sha256: string, most: number): Promise<Original> {
  let reason: "missing" | "changed" | "large" = "missing";
  for (const path of names.filter((name) => !isStream(name)).map(nameKey)) {
    const file = await fileOn(path);
    if (!file) continue;
    const whole = file.size > most ? undefined : await readAtMost(file.path, most).catch(() => undefined);
    const bytes = whole && file.path !== path ? await memberOf(whole, relative(file.path, path)) : whole;
    if (bytes && createHash("sha256").update(bytes).digest("hex") === sha256) return { bytes };
    reason = file.size > most ? "large" : "changed";
  }
  return { reason };
}

/** The file at that path; or the nearest above it, which can only be an archive. */
async function fileOn(path: string): Promise<{ readonly path: string; readonly size: number } | undefined> {
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found) return found.isFile() ? { path: at, size: found.size } : undefined;
    if (at === dirname(at)) return undefined;
  }
}

/** Undefined where there is none of that name, or it can't be unpacked. */
async function memberOf(bytes: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  const { Archive } = await import("../read/zip/archive.ts");
  try {
    const archive = await Archive.open(bytes);
    const member = archive.find(name.split(sep).join("/"));
    return member && (await archive.unpack(member));
  } catch {
    return undefined;
  }
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
