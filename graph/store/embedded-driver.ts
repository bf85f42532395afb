/** Stores in a file of this machine, by `file:///path/of/the/graph`. */
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StoreDriver, StoreFiles, StoreLocation, StoreOpening } from "./driver.ts";
import { beforeRebuild, copyStore, damagedStore, isStoreThere, replacingStore, stampOf, tidyStore } from "./embedded-files.ts";
import { livingOwner, lockedBy, refuseBesideWriter } from "./embedded-owner.ts";
import { StoreError, type GraphStore } from "./store.ts";

const files: StoreFiles = {
  isThere: (location) => existsSync(pathOf(location)),
  stamp: (location) => stampOf(pathOf(location)),
  tidy: (location) => tidyStore(pathOf(location)),
  replacing: (location, make) => replacingStore(pathOf(location), beforeRebuild(pathOf(location)), make),
  async copy(location, folder) {
    const [from, to] = [pathOf(location), join(folder, "graph")];
    for (let attempt = 0; attempt < copyAttempts; attempt++) {
      refuseBesideWriter(from);
      const stamp = stampOf(from);
      await copyStore(from, to);
      if (stamp !== undefined && stampOf(from) === stamp && livingOwner(from) === undefined)
        return { location: { url: pathToFileURL(to).href }, stamp };
      // Somebody wrote meanwhile: what was copied may be half of the one and half of the other.
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
    }
    throw lockedBy(from, livingOwner(from));
  },
  beside: (location, ending) => pathOf(location) + ending,
};

/** Writers are few, and each takes seconds. */
const copyAttempts = 3;

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
