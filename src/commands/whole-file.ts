/** A file that takes its place when it is whole: a failure leaves no half of one, and what stood there stays. */
import { rename, rm } from "node:fs/promises";

/**
 * Has `write` write the file beside its place and then moves it there. Rejects with what failed; an error of the system names the file
 * that was asked for.
 */
export async function writeWhole(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${file}.part`;
  try {
    await write(part);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Error && "syscall" in error && [undefined, part].includes((error as NodeJS.ErrnoException).path))
      (error as NodeJS.ErrnoException).path = file;
    throw error;
  }
}
