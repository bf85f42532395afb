/** A page of one article for tests: each text is a sentence, offsets are those of the joined text. */
import type { Article, Document, Mention, Sentence } from "../../src/model.ts";
import { bylineExtractor } from "../../src/mention/byline.ts";
import { patternExtractor } from "../../src/languages/zh/mentions/patterns.ts";
import { bySentence } from "../../src/mention/by-sentence.ts";
import { atOnce } from "../../src/maybe.ts";
import "../../src/languages/shipped.ts";
import type { Candidate, PageContext } from "../../src/mention/extractor.ts";
import { mentionsOfPage } from "../../src/mention/page.ts";
import type { Gazetteer, GazetteerPlace } from "../../src/gazetteer/place.ts";

const places: readonly GazetteerPlace[] = [
  { code: "52", listedName: "贵州省", name: "贵州省", level: "province" },
  { code: "5201", listedName: "贵阳市", name: "贵阳市", level: "city" },
  { code: "520181", listedName: "清镇市", name: "清镇市", level: "county" },
  { code: "520181103", listedName: "站街镇", name: "站街镇", level: "township" },
  { code: "520181103201", listedName: "莲花村村委会", name: "莲花村", level: "village" },
  { code: "520181103202", listedName: "小河村村委会", name: "小河村", level: "village" },
];

/** Knows a handful of places by their full names. */
export const fewPlaces: Gazetteer = {
  get: (code) => places.find((place) => place.code === code),
  parents: (code) => places.filter((place) => place.code !== code && code.startsWith(place.code)).reverse(),
  lookup: (name, within = "") => places.filter((place) => place.name === name && place.code.startsWith(within)),
  matches: () => [],
};

/** Finds the full names of `fewPlaces`, as the gazetteer's own extractor would. */
export const fewPlacesExtractor = bySentence(
  { name: "gazetteer", languages: ["zh"], provides: ["Place", "Village"], part: "zh" },
  () =>
    ({ text }) =>
      places.flatMap(({ name, level, code }): Candidate[] =>
        [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
          from: index,
          to: index + name.length,
          type: level === "village" ? "Village" : "Place",
          extractor: "gazetteer",
          confidence: 0.9,
          name,
          gbCode: code,
        })),
      ),
);

export function contextOf(texts: readonly string[], published = "2022-06-22"): PageContext {
  const text = texts.join("");
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8", published };
  let start = 0;
  const sentences = texts.map((part, index): Sentence => {
    const offsets = Int32Array.from({ length: part.length }, (_, i) => start + i);
    const sentence: Sentence = {
      id: `s${index}`,
      article: 1,
      paragraph: 1,
      kind: "body",
      text: part,
      offsets,
      start,
      end: start + part.length,
    };
    start += part.length;
    return sentence;
  });
  const article: Article = { id: `${document.id}.1`, index: 1, language: "zh", bylines: [], sentences, start: 0, end: text.length };
  return { document, articles: [article], gazetteer: fewPlaces, scope: { area: "520181", areas: ["520181"] } };
}

export const mentionsIn = (...texts: readonly string[]): readonly Mention[] =>
  atOnce(mentionsOfPage(contextOf(texts), [bylineExtractor, fewPlacesExtractor, patternExtractor]));

/** `type text` of every mention that stands for itself, values apart unless asked for. */
export function namesIn(...texts: readonly string[]): readonly string[] {
  const values = new Set(["Date", "Money", "Quantity", "Title", "Occupation"]);
  return mentionsIn(...texts)
    .filter(({ form, type }) => form !== "nested" && !values.has(type))
    .map(({ type, text }) => `${type} ${text}`);
}
