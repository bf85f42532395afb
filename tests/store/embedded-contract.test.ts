import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { storeContract } from "../contract/store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "mailuo-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract("embedded", () => openEmbeddedStore({ path: join(folder, "graph.grafeo") }), "embedded");
