import { beforeAll, describe, expect, it, vi } from "vitest";

const read = vi.hoisted(() => [] as string[]);
vi.mock("node:fs", async (original) => {
  const fs: typeof import("node:fs") = await original();
  const readFileSync = ((path, ...options) => {
    read.push(String(path));
    return fs.readFileSync(path, ...options);
  }) as typeof fs.readFileSync;
  return { ...fs, readFileSync };
});

/** Which models the extraction of a page reads from disk. */
let modelsReadFor: (text: string) => string[];

beforeAll(async () => {
  // What other files set up has the true file system, and its models by now.
  vi.resetModules();
  await import("../../src/languages/shipped.ts");
  const { extractDocument } = await import("../../src/pipeline.ts");
  const { makeDocument } = await import("../../src/read/document.ts");
  modelsReadFor = (text) => {
    read.length = 0;
    extractDocument(makeDocument({ file: "page.txt", text, encoding: "utf-8" }));
    return read.flatMap((path) => /languages\/(\w+\/tagger\/\w+\.bin)$/.exec(path)?.[1] ?? []).sort();
  };
});

describe("a page", () => {
  it("loads the models of its own language alone, and once", () => {
    expect(modelsReadFor("石屏县水务局局长孔德昌到凹河村调研。\n")).toEqual(["zh/tagger/model.bin"]);
    const english = "The mayor of Tarrow, Ann Otieno, opened the bridge on Tuesday.\n";
    expect(modelsReadFor(english)).toEqual(["en/tagger/lists.bin", "en/tagger/model.bin"]);
    expect(modelsReadFor(english)).toEqual([]);
  });
});
