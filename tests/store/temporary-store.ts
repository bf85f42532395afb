import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type EmbeddedStoreOptions, openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store that is closed when the test ends. */
export async function openForTest(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const store = await openEmbeddedStore(options);
  onTestFinished(() => store.close());
  return store;
}
