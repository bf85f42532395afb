import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readOriginal } from "../../src/workspace/original-file.ts";
import { zipOf } from "../../scripts/typeset/zip-writer.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-original-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = Buffer.from("%PDF-1.7 what was read");
const sum = createHash("sha256").update(content).digest("hex");
const put = (name: string, bytes: Uint8Array | string = content): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const found = async (names: readonly string[], most = 1_000): Promise<string> => {
  const original = await readOriginal(names, sum, most);
  return "reason" in original ? original.reason : Buffer.from(original.bytes).toString();
};

test("is found under any of the names", async () => {
  const [gone, other, kept] = [join(folder, "gone.pdf"), put("other.pdf", "%PDF-1.7 another"), put("kept.pdf")];
  expect(await found([gone, other, kept])).toBe(content.toString());
  expect(await found([gone])).toBe("missing");
  expect(await found([gone, other])).toBe("changed");
});

test("a folder, standard input and an address are no files", async () => {
  mkdirSync(join(folder, "b.pdf"));
  expect(await found([join(folder, "b.pdf"), "standard input", "https://news.example/a.pdf", ""])).toBe("missing");
});

test("what is larger than may be shown is not read", async () => {
  expect(await found([put("a.pdf")], content.length - 1)).toBe("large");
  expect(await found([put("a.pdf")], content.length)).toBe(content.toString());
});

test("is unpacked of the archive that it was read from", async () => {
  const archive = put(
    "a.zip",
    zipOf([
      { name: "六月/报.pdf", content },
      { name: "b.pdf", content: "another" },
    ]),
  );
  expect(await found([join(archive, "六月/报.pdf")])).toBe(content.toString());
  expect(await found([join(archive, "b.pdf")])).toBe("changed");
  expect(await found([join(archive, "none.pdf")])).toBe("changed");
  expect(await found([join(put("no.zip", "no archive"), "b.pdf")])).toBe("changed");
});
