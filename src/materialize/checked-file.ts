/** A file of the index that is appended to, with what counts of it kept in the manifest. */
import { open } from "node:fs/promises";
import { join } from "node:path";
import { naming } from "../workspace/name-file.ts";
import { extended, IndexDamagedError, type Manifest } from "./manifest.ts";

/** Behind what counts of the file; what a run that was cut off left there is written over. */
export async function appendChecked(folder: string, name: string, bytes: Buffer, manifest: Manifest): Promise<void> {
  const path = join(folder, name);
  const known = manifest.get(name);
  const handle = await open(path, "a");
  try {
    const { size } = await handle.stat();
    if (size < known.size) throw new IndexDamagedError(`${name} is shorter than what was written to it.`);
    if (size > known.size) await handle.truncate(known.size);
    await naming(path, handle.appendFile(bytes));
  } finally {
    await handle.close();
  }
  manifest.set(name, extended(known, bytes));
}
