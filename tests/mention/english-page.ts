/** English pages for tests of mentions: what is found in a text, as lines that a test can read. */
import { bylineExtractor } from "../../src/mention/byline.ts";
import { englishExtractor } from "../../src/mention/english.ts";
import { mentionsOfPage } from "../../src/mention/page.ts";
import { segmentDocument } from "../../src/segment/segment.ts";
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import type { Article, Document, Mention } from "../../src/model.ts";

const noPlaces: Gazetteer = { get: () => undefined, parents: () => [], lookup: () => [], matches: () => [] };
const values = new Set(["Date", "Money", "Quantity"]);
const roles = new Set(["Title", "Occupation"]);

export interface ReadPage {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
}

/** The page came out on a Wednesday, 17 April 2024, unless told otherwise. */
export function readPage(text: string, published = "2024-04-17"): ReadPage {
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8", published };
  const articles = segmentDocument(document);
  const context = { document, articles, gazetteer: noPlaces, area: undefined, areas: [] };
  return { articles, mentions: mentionsOfPage(context, [bylineExtractor, englishExtractor]) };
}

const lineOf = ({ type, text, name }: Mention): string => `${type} ${text}${name === undefined ? "" : ` = ${name}`}`;

/** `Agency KFS = Kenya Forest Service`: the names of a page in reading order, without values, posts and callings. */
export const namesOn = (text: string): string[] =>
  readPage(text)
    .mentions.filter(({ form, type }) => form === "name" && !values.has(type) && !roles.has(type))
    .map(lineOf);

/** `the council = Ledbury Town Council`: what points back, with what it points to. */
export const pointersOn = (text: string): string[] =>
  readPage(text)
    .mentions.filter(({ form }) => form === "anaphor")
    .map(({ text: words, name }) => `${words} = ${name ?? "?"}`);

/** `Date 2024-03-04`, `Money 2000000 USD`: the values of a page in reading order. */
export const valuesOn = (text: string, published?: string): string[] =>
  readPage(text, published)
    .mentions.filter(({ type }) => values.has(type))
    .map(({ type, value, unit }) => `${type} ${String(value)}${unit === undefined ? "" : ` ${unit}`}`);
