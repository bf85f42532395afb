import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkOutputFile, checkOutputFolder } from "../../src/commands/output-path.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-output-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("a path that nothing can be written to is told before the work begins, each with what to do", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(checkOutputFile(join(folder, "new.html"), "a.html")).resolves.toBeUndefined();
  await expect(checkOutputFile("", "a.html")).rejects.toThrow("--output is empty: name a file, as a.html.");
  await expect(checkOutputFile(folder, "a.html")).rejects.toThrow(`is a folder: name a file in it, as ${join(folder, "a.html")}.`);
  await expect(checkOutputFile(join(folder, "no", "a.html"), "a.html")).rejects.toThrow("is not there. Make it first");
  await expect(checkOutputFile(join(folder, "file", "a.html"), "a.html")).rejects.toThrow("is a file, not a folder");
  await expect(checkOutputFile("/dev/null", "a.html")).rejects.toThrow("is a device or a pipe: name a file, as a.html.");
  await expect(checkOutputFolder(join(folder, "a", "b"))).resolves.toBeUndefined();
  await expect(checkOutputFolder("")).rejects.toThrow("--output is empty: name a folder.");
  await expect(checkOutputFolder(join(folder, "file", "b"))).rejects.toThrow("is a file, and a folder is needed");
});
