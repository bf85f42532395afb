/** A short name goes with the whole name that it stands for. */
import { expect, test } from "vitest";
import "../../src/languages/shipped.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { atOnce } from "../../src/maybe.ts";
import type { Candidate, MentionExtractor } from "../../src/mention/extractor.ts";
import { mentionsOfPage } from "../../src/mention/page.ts";
import { makeDocument } from "../../src/read/document.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

const text = "Upper Holmland asked for a council on Monday, and got one at last. The farmers of Holmland paid their taxes.";

function found(whole: number): string[] {
  const document = makeDocument({ file: "page.txt", text, encoding: "utf-8" });
  const articles = segmentDocument(document);
  const said = (from: number, words: string, more: Partial<Candidate>): Candidate => ({
    ...{ from, to: from + words.length, type: "Person", extractor: "page:english", confidence: 0.9 },
    ...more,
  });
  const extractor: MentionExtractor = {
    ...{ name: "told", provides: ["Person", "Place"], version: "1" },
    *extract() {
      for (const { sentences } of articles)
        for (const sentence of sentences) {
          const at = sentence.text.indexOf("Upper Holmland");
          const short = sentence.text.indexOf("of Holmland") + 3;
          if (at >= 0) yield { sentence, candidate: said(at, "Upper Holmland", { extractor: "en/name/person", confidence: whole }) };
          if (short > 2) {
            yield { sentence, candidate: said(short, "Holmland", { name: "Upper Holmland" }) };
            yield { sentence, candidate: said(short, "Holmland", { type: "Place", extractor: "en/place/last", confidence: 0.7 }) };
          }
        }
    },
  };
  return atOnce(mentionsOfPage({ document, articles, gazetteer: loadGazetteer() }, [extractor])).map(
    ({ text: words, type, name }) => `${words} ${type} ${name ?? ""}`,
  );
}

test("of somebody who is believed, it is his", () => {
  expect(found(0.9)).toEqual(["Upper Holmland Person ", "Holmland Person Upper Holmland"]);
});

test("of nobody, it is what else it was taken for", () => {
  expect([...new Set(found(0.3))]).toEqual(["Holmland Place "]);
});
