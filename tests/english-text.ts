/** An English text through the English rules alone, without a gazetteer: what tests of mentions and relations look at. */
import { expect } from "vitest";
import "../src/languages/shipped.ts";
import { atOnce } from "../src/maybe.ts";
import { bylineExtractor } from "../src/mention/byline.ts";
import { englishExtractor } from "../src/languages/en/mentions/extractor.ts";
import { mentionsOfPage } from "../src/mention/page.ts";
import { relations } from "../src/languages/en/relations/index.ts";
import { mentionedPage } from "../src/relate/mentioned-page.ts";
import { Standings } from "../src/relate/standing/standing.ts";
import { makeRelation } from "../src/relate/statement.ts";
import { segmentDocument } from "../src/segment/segment.ts";
import type { Gazetteer } from "../src/gazetteer/place.ts";
import type { Article, Document, Mention } from "../src/model.ts";

const noPlaces: Gazetteer = { get: () => undefined, parents: () => [], lookup: () => [], matches: () => [] };
const values = new Set(["Quantity", "Title", "Occupation", "Date", "Money"]);

interface Read {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
}

export function readEnglish(text: string, published = "2024-04-17"): Read {
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8", published };
  const articles = segmentDocument(document);
  const context = { document, articles, gazetteer: noPlaces };
  return { document, articles, mentions: atOnce(mentionsOfPage(context, [bylineExtractor, englishExtractor])) };
}

/** `Person Jane Mwangi`, `Agency KWS = Kenya Wildlife Service`, in text order; no dates and sums, and nothing inside longer names. */
export const namesOf = (text: string): string[] =>
  readEnglish(text)
    .mentions.filter(({ form, type }) => form === "name" && !values.has(type))
    .map((mention) => `${mention.type} ${mention.text}${mention.name ? ` = ${mention.name}` : ""}`);

/** `Jane Mwangi WORKS_FOR Kenya Forest Service title=director`, sorted; each quote is checked against the text. */
export function relationsOf(text: string): string[] {
  const { document, articles, mentions } = readEnglish(text);
  const nameOf = new Map(mentions.map((mention) => [mention.id, mention.name ?? mention.text]));
  const reading = relations.read(mentionedPage(document, articles, mentions, noPlaces));
  const standings = new Standings(articles, () => ({ ...reading, titles: relations.titles }));
  const lines = [...reading.drafts()].flatMap((found) => {
    const settled = standings.settle(found);
    const made = settled && "predicate" in settled.draft && makeRelation({ document, ...settled.draft, status: settled.status });
    if (!made) return [];
    expect(text.slice(made.evidence.start, made.evidence.end).replace(/\s+/g, " ")).toBe(made.evidence.quote);
    const properties = Object.entries(made.properties).map(([name, value]) => ` ${name}=${String(value)}`);
    return [
      `${nameOf.get(made.subject)} ${made.predicate} ${nameOf.get(made.object)}${properties.join("")}${made.status === "done" ? "" : ` ${made.status}`}`,
    ];
  });
  return [...new Set(lines)].sort();
}

const properties = / (?:title|occupation|date|startDate|endDate|amountCny|amountForeign)=.*$/;

/** The relations without their properties and their standing; COOPERATES_WITH both ways round. */
export function plainRelationsOf(text: string): ReadonlySet<string> {
  const plain = relationsOf(text).map((line) => line.replace(properties, "").replace(/ (?:planned|ended|alleged)$/, ""));
  return new Set([...plain, ...plain.map((line) => line.replace(/^(.*) COOPERATES_WITH (.*)$/, "$2 COOPERATES_WITH $1"))]);
}
