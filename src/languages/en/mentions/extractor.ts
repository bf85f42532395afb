/** English mentions: names by their words and neighbours, values, and what the page repeats or points back to. */
import { withAnaphors } from "./anaphora.ts";
import { englishPage, type EnglishPage } from "./page.ts";
import { honoursIn } from "./honours.ts";
import { lowerNamesIn } from "./lower-names.ts";
import { isOfHeading } from "./masthead.ts";
import { chiefExecutivesIn, hasDepartments, ministriesIn } from "./portfolios.ts";
import { phrasesIn } from "./phrases.ts";
import { valuesIn } from "./values.ts";
import { bySentence } from "../../../mention/by-sentence.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { kindLetters } from "../../../../graph/ontology.ts";
import type { Article, MentionType, Sentence } from "../../../model.ts";

/** The whole page is read at once: a surname is known only from where it stands in full. */
export const englishExtractor = bySentence(
  {
    name: "english",
    languages: ["en"],
    provides: [...Object.values<MentionType>(kindLetters), "Title", "Occupation"],
    part: "en",
  },
  ({ articles }) => {
    const page = readPage(articles);
    return ({ id }) => page.get(id) ?? [];
  },
);

function readPage(articles: readonly Article[]): EnglishPage {
  const english = articles.filter((article) => article.language === "en");
  const names = englishPage(english);
  const all = new Map<string, readonly Candidate[]>();
  const county = countyBodies(english, names);
  const heading = headingBodies(english, names);
  const whole = english.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join("\n");
  const departmental = hasDepartments(whole);
  for (const article of english) {
    const found = new Map<string, readonly Candidate[]>();
    const full = namesOf(article, names);
    for (const sentence of article.sentences) {
      const offices =
        sentence.kind === "byline"
          ? []
          : [...(departmental ? [] : ministriesIn(sentence.text)), ...chiefExecutivesIn(sentence.text, whole)];
      // `Minister for Water and Energy`: no firm that sells energy.
      const own = (names.get(sentence.id) ?? []).filter(({ from, to }) => !offices.some((one) => one.from === from && one.to === to));
      const others =
        sentence.kind === "byline"
          ? []
          : [
              ...phrasesIn(sentence.text),
              ...offices.map((one) => asNamed(one, sentence, full)),
              ...lowerNamesIn(sentence.text).map((one) => inFull(one, sentence, full)),
              ...honoursIn(sentence.text),
              ...valuesIn(sentence.text, article.date),
            ];
      found.set(sentence.id, [...own, ...others]);
    }
    for (const [id, candidates] of withAnaphors(article, found, county, heading)) all.set(id, candidates);
  }
  return all;
}

/** The body whose minutes the page is, which every section of them speaks of. */
const headingBodies = (articles: readonly Article[], names: EnglishPage): { text: string; type: "Agency" }[] =>
  (articles[0]?.sentences.slice(0, 3) ?? [])
    .flatMap((sentence) =>
      (names.get(sentence.id) ?? [])
        .filter(({ extractor }) => isOfHeading(extractor))
        .map(({ from, to, name }) => ({ text: name ?? sentence.text.slice(from, to), type: "Agency" as const })),
    )
    .slice(0, 1);

interface NameOf {
  readonly type: Candidate["type"];
  readonly name: string;
  /** In small letters. */
  readonly words: ReadonlySet<string>;
}

/** The names of an article, each once. */
function namesOf(article: Article, names: EnglishPage): NameOf[] {
  const all = new Map<string, NameOf>();
  for (const sentence of article.sentences)
    for (const { type, from, to, name = sentence.text.slice(from, to) } of names.get(sentence.id) ?? [])
      all.set(`${type} ${name}`, { type, name, words: new Set(name.toLowerCase().split(/[ -]/)) });
  return [...all.values()];
}

/** `Wundanyi hospital` in a headline is the Wundanyi Sub-county Hospital of the text below; and `Srirangapatna museum` the only museum there. */
function inFull(one: Candidate, { text }: Sentence, full: readonly NameOf[]): Candidate {
  const words = text.slice(one.from, one.to).split(" ");
  const kind = words.at(-1)!.toLowerCase();
  const alike = full.filter(({ type, words: own }) => type === one.type && own.has(kind)).map(({ name }) => name);
  const only = alike.length === 1 && words.length === 2 && !ofEveryTown.has(kind) ? alike[0] : undefined;
  const name = alike.find((body) => body.startsWith(`${words[0]!} `)) ?? only;
  return name === undefined ? one : { ...one, name };
}

/** Hettilo police are not those of Bodira Central Police Station, though the page names no others. */
const ofEveryTown: ReadonlySet<string> = new Set([
  "police",
  "council",
  "government",
  "assembly",
  "school",
  "church",
  "hospital",
  "clinic",
  "municipality",
]);

/** The ministry or assembly that the article names in full beside its head. */
function asNamed(one: Candidate, { text }: Sentence, full: readonly NameOf[]): Candidate {
  const [said, words] = [one.name ?? text.slice(one.from, one.to), text.slice(one.from, one.to)];
  const own = full.find(
    ({ type, name }) =>
      type === "Agency" &&
      (name === `${words} Assembly` || new RegExp(`^(?:Ministry|Department) (?:of|for) (?:the )?${words}$`).test(name)),
  );
  return { ...one, name: own?.name ?? said };
}

/** `the county assembly` needs no naming in the paper of a county; a page that speaks of two counties leaves it open. */
function countyBodies(articles: readonly Article[], names: EnglishPage): { text: string; type: "Agency" }[] {
  const counties = new Map<string, number>();
  const count = (name: string): void => void counties.set(name, (counties.get(name) ?? 0) + 1);
  const named = new Map<string, string>();
  for (const sentence of articles.flatMap((article) => article.sentences)) {
    for (const { type, from, to, name } of names.get(sentence.id) ?? []) {
      const text = name ?? sentence.text.slice(from, to);
      if (type !== "Agency" && type !== "Place") continue;
      const county = /^(?:the )?County (?:Government|Council|Assembly) of (.+)$/.exec(text)?.[1] ?? /^(.+?) County\b/.exec(text)?.[1];
      if (county) count(county);
      if (type === "Place" && /^ county\b/.test(sentence.text.slice(to))) count(text);
      const kind = type === "Agency" ? /\bCounty (Government|Council|Assembly)\b/.exec(text)?.[1] : undefined;
      if (kind) named.set(kind, text);
    }
  }
  const [[county, times] = [undefined, 0], [, others] = ["", 0]] = [...counties].sort(([, a], [, b]) => b - a);
  if (county === undefined || times < 2 * others) return [];
  return ["Government", "Assembly"].map((kind) => ({ text: named.get(kind) ?? `${county} County ${kind}`, type: "Agency" as const }));
}
