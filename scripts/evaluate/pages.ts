import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldPage } from "../annotate/gold.ts";
import { makeDocument } from "../../src/read/document.ts";
import type { Document } from "../../src/model.ts";

export interface AnnotatedPage {
  readonly gold: GoldPage;
  readonly document: Document;
}

export const languageOf = ({ document }: AnnotatedPage): string => (/\p{Script=Han}/u.test(document.text) ? "Chinese" : "English");

export interface PageSet {
  readonly name: string;
  readonly pages: readonly AnnotatedPage[];
}

function readPage(folder: string, file: string): AnnotatedPage {
  const gold = { bylines: [], optionalRelations: [], ...JSON.parse(readFileSync(join(folder, file), "utf8")) } as GoldPage;
  const text = readFileSync(join(folder, gold.page), "utf8");
  return { gold, document: makeDocument({ file: gold.page, text, encoding: "utf-8", published: gold.published }) };
}

/** The annotated pages of some folders; a folder that is not there gives none. */
export function pagesIn(name: string, folders: readonly string[]): PageSet {
  const pages = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".gold.json"))
      .sort()
      .map((file) => readPage(folder, file)),
  );
  return { name, pages };
}
