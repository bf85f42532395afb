/** Links of the documents lead to files of the project, and to headings that are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && folder !== "" && entry.name !== "api"
      ? markdownIn(join(folder, entry.name))
      : entry.name.endsWith(".md")
        ? [join(folder, entry.name)]
        : [],
  );
/** docs/api is generated: its generator checks its links. */
const documents = [...markdownIn(""), ...markdownIn("docs"), ...markdownIn("scripts"), ...markdownIn("src")];

/** Without what stands in fences and in backquotes. */
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
const linksOf = (text: string): string[] => [...proseOf(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link!);
/** As GitHub makes them of headings. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

function broken(document: string, text: string): string[] {
  return linksOf(text).filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? join(root, document) : resolve(root, dirname(document), decodeURI(path));
    if (!target.startsWith(root) || !existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(decodeURI(anchor));
  });
}

/** Files that the text names in backquotes by their whole path: `src/model.ts`. NAME and CODE stand for one that is to be. */
const namedFiles = (text: string): string[] =>
  [...text.matchAll(/`((?:src|graph|viewer|scripts|tests|docs)\/[\w./-]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/\b(?:NAME|CODE)\b/.test(path));

describe("the documents", () => {
  it("are found", () => {
    expect(documents).toEqual(expect.arrayContaining(["README.md", "README.zh.md", "CONTRIBUTING.md", join("docs", "architecture.md")]));
  });

  it.each(documents)("%s: every link leads to a file, and to a heading of it", (document) => {
    expect(broken(document, readFileSync(join(root, document), "utf8"))).toEqual([]);
  });

  it.each(documents.filter((document) => !/^(?:src|scripts)/.test(document)))("%s: every file that it names is there", (document) => {
    const named = namedFiles(readFileSync(join(root, document), "utf8"));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("notices what leads nowhere", () => {
    expect(broken("README.md", "[a](docs/nothing.md) [b](README.md#nothing) [c](#start) [d](https://example.org) `[e](no.md)`")).toEqual([
      "docs/nothing.md",
      "README.md#nothing",
    ]);
  });
});
