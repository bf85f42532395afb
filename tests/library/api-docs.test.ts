import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

it("docs/api is what the docstrings say, and every export has one; else: npm run docs", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-api-"));
  try {
    // Warnings, of an export without a docstring or a link that leads nowhere, are errors: typedoc.json.
    const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/typedoc/bin/typedoc", "--out", folder], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
    expect(textsIn(folder)).toEqual(textsIn(join(root, "docs/api")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
