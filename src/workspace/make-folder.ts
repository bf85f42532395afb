/** Folders made one by one: `recursive` of Node does not end where the system refuses a folder by saying that it is not there, as below /proc. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes `folder` and those above it. Throws the system's error where one can't be made; one that is there is no error. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === folder) throw error;
    await makeFolder(above);
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !(await stat(folder)).isDirectory()) throw error;
  }
}
