import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldPage } from "../annotate/gold.ts";
import { makeDocument } from "../../src/read/document.ts";
import type { Document } from "../../src/model.ts";

export interface AnnotatedPage {
  readonly gold: GoldPage;
  readonly document: Document;
}

/** Common characters that only traditional text has. */
const traditional = /[縣鄉區長會說這與為]/u;

/** What the page's figures are added up under. */
export function languageOf({ document: { text } }: Pick<AnnotatedPage, "document">): string {
  if (!/\p{Script=Han}/u.test(text)) return "English";
  return traditional.test(text) ? "traditional Chinese" : "Chinese";
}

export interface PageSet {
  readonly name: string;
  readonly pages: readonly AnnotatedPage[];
  /** No rule is made for these: no figure of a single page is shown. */
  readonly keptApart?: boolean;
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
