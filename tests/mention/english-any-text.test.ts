/** Whatever the text: nothing throws, offsets lie inside the sentence, and the same page gives the same mentions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishExtractor } from "../../src/languages/en/mentions/extractor.ts";
import type { Candidate, Proposal } from "../../src/mention/extractor.ts";
import { segmentDocument } from "../../src/segment/segment.ts";
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import type { Document, Sentence } from "../../src/model.ts";
import { readEnglish } from "../english-text.ts";

const noPlaces: Gazetteer = { get: () => undefined, parents: () => [], lookup: () => [], matches: () => [] };

/** Pieces that the rules look for, so that chance often puts them side by side. */
const words =
  "Mayor|Councillor|Dr.|Jane|Otieno|van|de|Ó|K.R.|OAM|Jr.|the|The|of|for|and|&|No|2|Ministry|Water|Council|County|University|Project|Act|2019|Festival|" +
  "Award|of the Year|KFS|(KFS)|Kibwezi|village|Barangay|-based|Gore|’s|'s|’|in|In|at|said|built by|a charity|won|chair|the council|the project";
const sums = "$|£|R12|Sh|GH₵|1,000,000|99999999999999999999|3.5|million|crore|May|April 31|next Monday|25th";
const marks = ",|.|…|:|—| -- |(|)|“|”|?|\n|\n\n|  |\t|\r\n|\u00a0|\u200b|ﬁ|é|e\u0301|😀|中国|\ud83d";
const pieces = fc.constantFrom(...`${words}|${sums}|${marks}`.split("|"));
const some = { minLength: 12, maxLength: 60, size: "max" } as const;
/** A first paragraph keeps the rest from being taken for the head of the page, where little is looked for. */
const texts = fc
  .oneof(
    fc.array(pieces, some).map((parts) => parts.join(" ")),
    fc.array(pieces, some).map((parts) => parts.join("")),
    fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 12 })), some).map((parts) => parts.join(" ")),
  )
  .map((text) => `Residents waited in the rain for most of the night.\n\nNobody came, they told Jane Otieno of Kibwezi ${text}`);

/** Every sentence read as English, whatever language the page was taken for. */
function candidatesOf(text: string): { sentence: Sentence; found: readonly Candidate[] }[] {
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8", published: "2024-04-17" };
  const articles = segmentDocument(document).map((article) => ({ ...article, language: "en" as const }));
  const proposals = [...(englishExtractor.extract({ document, articles, gazetteer: noPlaces }, () => []) as Iterable<Proposal>)];
  return articles.flatMap((article) =>
    article.sentences.map((sentence) => ({
      sentence,
      found: proposals.filter((one) => one.sentence.id === sentence.id).map(({ candidate }) => candidate),
    })),
  );
}

const isNumber = (value: number): boolean => value >= 0 && Number.isFinite(value);

/** A number, or a rising range of two: `3000000/5000000`. */
function isAmount(value: unknown): boolean {
  if (typeof value === "number") return isNumber(value);
  const [low = NaN, high = NaN] = typeof value === "string" ? value.split("/").map(Number) : [];
  return isNumber(low) && isNumber(high) && low < high;
}

/** A year, a month, a day or a range of two days, all in the calendar. */
const isDay = (value: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:\/\d{4}-\d{2}-\d{2})?)?)?$/.test(value) && value.split("/").every((day) => !Number.isNaN(Date.parse(day)));

describe("any text", () => {
  test("candidates lie inside their sentence and begin and end with what is printed", () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const { sentence, found } of candidatesOf(text)) {
          seen += found.length;
          for (const { from, to, confidence } of found) {
            expect(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= sentence.text.length).toBe(true);
            expect(sentence.text.slice(from, to).trim()).toBe(sentence.text.slice(from, to));
            expect(confidence > 0 && confidence <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  test("mentions stand in the page where they say, inside their article", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { articles, mentions } = readEnglish(text);
        for (const mention of mentions) {
          const sentence = articles.flatMap((article) => article.sentences).find(({ id }) => id === mention.sentence);
          expect(sentence).toBeDefined();
          expect(mention.text).toBe(sentence?.text.slice(mention.from, mention.to));
          expect(sentence && sentence.start <= mention.start && mention.start < mention.end && mention.end <= sentence.end).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the same page read again gives the same", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readEnglish(text).mentions).toEqual(readEnglish(text).mentions);
      }),
      { numRuns: 60 },
    );
  });

  test("money and counts are numbers of nought or more or a range of them, dates are days that parse", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { type, value } of readEnglish(text).mentions) {
          if (type === "Money" || type === "Quantity") expect(isAmount(value)).toBe(true);
          if (type === "Date" && value !== undefined) expect(isDay(String(value))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("long text", () => {
  test.each([
    ["one name without end", "Laikipia University of "],
    ["one row of people", "Tess Ybarra, Josphat Barasa and "],
    ["one run of capitals", "Water "],
    ["one run of signs", "£££1,000,000"],
  ])("%s ends soon", (_, piece) => {
    const from = process.cpuUsage();
    readEnglish(`Residents waited in the rain for most of the night.\n\nNobody came from ${piece.repeat(1500)}closed.`);
    const { user, system } = process.cpuUsage(from);
    expect(user + system).toBeLessThan(20_000_000);
  });
});
