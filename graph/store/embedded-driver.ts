/** Stores in a file of this machine, by `file:///path/of/the/graph`. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StoreDriver, StoreFiles, StoreLocation, StoreOpening } from "./driver.ts";
import { beforeRebuild, copyStore, damagedStore, isStoreThere, replacingStore, tidyStore } from "./embedded-files.ts";
import { StoreError, type GraphStore } from "./store.ts";

const files: StoreFiles = {
  isThere: (location) => existsSync(pathOf(location)),
  stamp(location) {
    const { size, mtimeNs } = statSync(pathOf(location), { bigint: true, throwIfNoEntry: false }) ?? {};
    return size === undefined ? undefined : `${size} ${mtimeNs}`;
  },
  tidy: (location) => tidyStore(pathOf(location)),
  replacing: (location, make) => replacingStore(pathOf(location), beforeRebuild(pathOf(location)), make),
  async copy(location, folder) {
    const path = join(folder, "graph");
    await copyStore(pathOf(location), path);
    return { url: pathToFileURL(path).href };
  },
};

export const embeddedDriver: StoreDriver = { schemes: ["file:"], open, files };

function pathOf({ url }: StoreLocation): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new StoreError("unavailable", `${url} names no file of this machine: write it as file:///path/of/the/graph.`, { cause: error });
  }
}

async function open(location: StoreLocation, { onBegunAnew, ...opening }: StoreOpening): Promise<GraphStore> {
  const { openEmbeddedStore } = await import("./embedded.ts");
  const path = pathOf(location);
  const openIt = (): Promise<GraphStore> => openEmbeddedStore({ ...opening, path });
  try {
    return await openIt();
  } catch (error) {
    if (opening.readOnly || !onBegunAnew || !isDamaged(error) || !isStoreThere(path)) throw error;
    const store = await replacingStore(path, damagedStore(path), openIt).catch(() => {
      throw error;
    });
    onBegunAnew();
    return store;
  }
}

const isDamaged = (error: unknown): boolean =>
  error instanceof StoreError && error.details.cause instanceof StoreError && error.details.cause.details.foreign === true;
