/** A third language through the public interface alone: its pages are told, set, and their names joined by its rules, and the others' stay as they were. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { foreignLanguage } from "../../src/languages/identification/identify.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { languagePacks, packOf, registerBasics, registerLanguage } from "../../src/languages/registry.ts";
import { spanIn, type Article, type Document, type Mention } from "../../src/model.ts";
import { makeDocument } from "../../src/read/document.ts";
import { blockingKeyOf } from "../../src/resolve/across/blocking-key.ts";
import { NameKeys } from "../../src/resolve/across/name-keys.ts";
import { profilesOf } from "../../src/resolve/across/profile.ts";
import { clusterMentions } from "../../src/resolve/within.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const day = new RegExp(`(\\d{1,2}) de (${months.join("|")}) de (\\d{4})`, "u");
const words = (name: string): string[] => name.toLowerCase().split(" ");

const spanish: LanguagePack = {
  code: "es",
  script: "Latn",
  // Whoever is called Don and one name is anybody's on another page.
  names: { isPageName: (name) => /^Don \p{L}+$/u.test(name) || !name.includes(" ") },
  segmentation: {
    furniture: day,
    bylineOf: (line) => {
      const name = /^Por (\p{Lu}[\p{L} ]+)$/u.exec(line)?.[1];
      return name === undefined ? undefined : [{ role: "redactor", person: { start: 4, end: line.length } }];
    },
    dayIn: (text) => {
      const found = day.exec(text);
      return found ? { day: found[1]!, month: String(months.indexOf(found[2]!) + 1), year: found[3] } : undefined;
    },
    endsSentence: (text, at) => !/\b(?:Avda|Excmo)$/u.test(text.slice(0, at)),
  },
  coreference: {
    // Of two surnames the first is the one that is used.
    surnameOf: (name) => words(name).at(words(name).length > 2 ? -2 : -1),
    shortPerson: (name) => (name.includes(" ") ? undefined : { surname: name.toLowerCase() }),
  },
};

const page = `EL ECO DE LORCA
3 de junio de 2024

El alcalde inaugura la biblioteca

Por María Pérez Soler

El alcalde de Lorca, Juan Ruiz Mora, inauguró ayer la nueva biblioteca en la Avda. Constitución, junto a los vecinos del
barrio y los concejales. El edificio se ha construido con fondos de la comunidad y no ha costado nada a la ciudad.

Ruiz dijo que es un día para todos los que no tienen libros en su casa.
`;

const english = `Mayor opens library

By Jane Doe

The mayor of Kells, John Roe, opened the new library on Main St. yesterday with the people of the town. It was built with
money from the county and has cost the town nothing. Roe said that it was a day for all those who have no books at home.
`;

const documentOf = (text: string): Document => makeDocument({ file: "page.txt", text, encoding: "utf-8" });
const textsOf = (articles: readonly Article[]): string[] => articles.flatMap(({ sentences }) => sentences.map(({ text }) => text));

function person(document: Document, articles: readonly Article[], text: string): Mention {
  const sentence = articles.flatMap(({ sentences }) => sentences).find((one) => one.kind === "body" && one.text.includes(text))!;
  const from = sentence.text.indexOf(text);
  const span = spanIn(sentence, from, from + text.length);
  const id = `${document.id}:${span.start}-${span.end}:Person`;
  const told = { sentence: sentence.id, article: sentence.article, text, extractors: ["test"], confidence: 0.9, form: "name" as const };
  return { ...span, id, from, to: from + text.length, type: "Person", ...told };
}

const before = { english: segmentDocument(documentOf(english)), refusal: refusalOf(page) };

function refusalOf(text: string): string {
  try {
    return documentOf(text).id;
  } catch (error) {
    return (error as Error).message;
  }
}

beforeAll(() => registerLanguage(spanish));

describe("a third language", () => {
  it("is refused by its name until it is registered, and read from then on", () => {
    expect(before.refusal).toContain("is in Spanish; Mailuo reads Chinese and English");
    expect(foreignLanguage(page)).toBeUndefined();
    const french =
      "Le maire de la ville a ouvert hier la bibliothèque avec les habitants du quartier, qui ne sont pas tous venus pour elle.";
    expect(refusalOf(french)).toContain("is in French; Mailuo reads Chinese, English, and Spanish");
  });

  it("has its pages set by its own rules", () => {
    const document = documentOf(page);
    const [article, more] = segmentDocument(document);
    expect(more).toBeUndefined();
    expect(article).toMatchObject({ language: "es", title: "El alcalde inaugura la biblioteca", date: "2024-06-03" });
    const [byline] = article!.bylines;
    expect(document.text.slice(byline!.person.start, byline!.person.end)).toBe("María Pérez Soler");
    expect(textsOf([article!])).toContain(
      "El alcalde de Lorca, Juan Ruiz Mora, inauguró ayer la nueva biblioteca en la Avda. Constitución, junto a los vecinos del barrio y los concejales.",
    );
  });

  it("has a short name joined to the full one by its own rules", () => {
    const document = documentOf(page);
    const articles = segmentDocument(document);
    const mentions = ["Juan Ruiz Mora", "Ruiz dijo"].map((text) => person(document, articles, text));
    const short = { ...mentions[1]!, text: "Ruiz", to: mentions[1]!.from + 4, end: mentions[1]!.start + 4 };
    const clusters = clusterMentions(document, articles, [mentions[0]!, short], loadGazetteer());
    expect(clusters.map(({ name, mentions: of }) => [name, of.length])).toEqual([["Juan Ruiz Mora", 2]]);
  });

  it("has its names compared across documents by its own rules", () => {
    const document = documentOf(page);
    const articles = segmentDocument(document);
    const mention = person(document, articles, "Juan Ruiz Mora");
    const blocks = ["Juan Ruiz Mora", "Don Juan"].map((text) => {
      const mentions = [{ ...mention, text }];
      const clusters = clusterMentions(document, articles, mentions, loadGazetteer());
      const [profile] = profilesOf({ document, articles, mentions, statements: [], clusters }, new NameKeys(loadGazetteer()));
      return blockingKeyOf(profile!);
    });
    expect(blocks).toEqual(["Person|JuanRuizMora", `Person|DonJuan|on ${document.id}`]);
  });

  it("leaves pages in the others' as they were", () => {
    const document = documentOf(english);
    const articles = segmentDocument(document);
    expect(articles).toEqual(before.english);
    expect(articles[0]!.language).toBe("en");
    const mentions = ["John Roe", "Roe said"].map((text) => person(document, articles, text));
    const short = { ...mentions[1]!, text: "Roe", to: mentions[1]!.from + 3, end: mentions[1]!.start + 3 };
    const clusters = clusterMentions(document, articles, [mentions[0]!, short], loadGazetteer());
    expect(clusters.map(({ name }) => name)).toEqual(["John Roe"]);
    expect(
      segmentDocument(documentOf("某镇新建图书馆\n\n本报讯 6月3日，某镇图书馆开馆。镇长王建国说，村民看书方便了。"))[0]!.language,
    ).toBe("zh");
  });

  it("has one pack, and no second by its code", () => {
    registerLanguage(spanish);
    expect(languagePacks().map(({ code }) => code)).toEqual(["zh", "en", "es"]);
    const { code, script, names } = spanish;
    registerBasics({ code, script, names: names! });
    expect(() => registerBasics({ code, script, spaced: false })).toThrow("there is a language for es already");
    expect(() => registerLanguage({ ...spanish })).toThrow("there is a language pack for es already");
    expect(() => packOf("fr")).toThrow("there is no language pack for fr; there are zh, en, es");
  });

  it("may be one of which nothing is known but the words that hold its sentences together", () => {
    const words = "zur mek ald tov nis uga pell";
    const text = Array.from({ length: 6 }, () => "Brana zur kolim mek dasa ald tov hirane nis pelu uga marit pell sonad.").join("\n\n");
    registerLanguage({ code: "qx", script: "Latn", functionWords: words });
    const articles = segmentDocument(documentOf(text));
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(["qx"]));
    expect(textsOf(articles)).toHaveLength(6);
  });
});
