/** Search beside names: in titles and texts of articles, in posts and occupations, in sums and dates. */
import { structure } from "../../graph/ontology.ts";
import type { ArticleReference } from "../../graph/view.ts";
import type { FoundSentence, FoundTitle, TextSearchAnswer } from "../../graph/view-lists.ts";
import { fold } from "../characters/fold.ts";
import { reflow } from "./reflow.ts";
import { positionsHaving, positionsOf } from "./rows.ts";
import { sentenceAround } from "./sentence-around.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { labelAt, type Snapshot } from "./snapshot.ts";
import { articleReference, byDate } from "./summary.ts";
import { findValues } from "./value-search.ts";

/** Characters of text that are searched in the time of one visit. */
const charactersPerVisit = 50;
/** Sentences of one article: the others are read there. */
const mostOfOneArticle = 2;
const mostEdges = 100;

export function* searchTexts(snapshot: Snapshot, given: string, limit: number): Sliced<TextSearchAnswer> {
  const wanted = patternOf(given);
  if (!wanted) return { articles: [], sentences: [], titles: [], values: [], more: false };
  const { articles, titles } = yield* indexOf(snapshot);
  const named = articles.filter(({ title }) => wanted.test(title));
  const found = titles.filter(({ title }) => wanted.test(title));
  const values = findValues(snapshot, given, limit + 1);
  const { sentences, more } = yield* searchSentences(snapshot, articles, wanted, limit);
  return {
    articles: named.slice(0, limit).map(({ at: _, ...article }) => article),
    sentences,
    titles: found.slice(0, limit),
    values: values.slice(0, limit),
    more: more || named.length > limit || found.length > limit || values.length > limit,
  };
}

/**
 * Finds the text whatever white space the setting put between its characters. Undefined where there is nothing to look for, or one
 * letter alone. Each part is one character, so it can't backtrack.
 */
function patternOf(given: string): RegExp | undefined {
  const words = fold(given).trim().split(/\s+/);
  const characters = words.map((word) => [...word].map(escaped).join("\\s*")).filter((word) => word !== "");
  if (characters.length === 0 || /^[\x20-\x7e]$/.test(given.trim())) return undefined;
  return new RegExp(characters.join("\\s+"), "iu");
}

const escaped = (character: string): string => character.replace(/[$()*+.?[\\\]^{|}/]/u, "\\$&");

interface PlacedArticle extends ArticleReference {
  readonly at: number;
}

interface TextIndex {
  /** Newest first. */
  readonly articles: readonly PlacedArticle[];
  /** Those that most have first. */
  readonly titles: readonly FoundTitle[];
}

const indexes = new WeakMap<Snapshot, TextIndex>();

function* indexOf(snapshot: Snapshot): Sliced<TextIndex> {
  let index = indexes.get(snapshot);
  if (!index) indexes.set(snapshot, (index = { articles: yield* articlesByDate(snapshot), titles: yield* titlesOf(snapshot) }));
  return index;
}

/** Rows that are looked at in one slice of what is made once for all who ask: nobody's own visits are spent on it. */
const rowsInSlice = 2_000;

function* articlesByDate(snapshot: Snapshot): Sliced<readonly PlacedArticle[]> {
  const articles: PlacedArticle[] = [];
  for (const at of positionsOf(snapshot.nodes)) {
    if (labelAt(snapshot, at) !== structure.article) continue;
    articles.push({ at, ...articleReference(snapshot.nodes.at(at)) });
    if (articles.length % rowsInSlice === 0) yield 0;
  }
  return articles.sort(byDate);
}

const titleNames = ["title", "occupation", "role"];

function* titlesOf({ edges }: Snapshot): Sliced<readonly FoundTitle[]> {
  const titles = new Map<string, { title: string; edges: string[]; total: number }>();
  let looked = 0;
  for (const at of positionsHaving(edges, (name) => titleNames.includes(name))) {
    if (++looked % rowsInSlice === 0) yield 0;
    const { id, properties } = edges.at(at);
    for (const name of titleNames) {
      const title = properties[name];
      if (typeof title !== "string" || title === "") continue;
      const known = titles.get(title) ?? { title, edges: [], total: 0 };
      titles.set(title, known);
      known.total += 1;
      if (known.edges.length < mostEdges) known.edges.push(id);
    }
  }
  return [...titles.values()].sort((a, b) => b.total - a.total || (a.title < b.title ? -1 : 1));
}

function* searchSentences(
  { nodes }: Snapshot,
  articles: readonly PlacedArticle[],
  wanted: RegExp,
  limit: number,
): Sliced<{ readonly sentences: readonly FoundSentence[]; readonly more: boolean }> {
  const meter = new Meter();
  const sentences: FoundSentence[] = [];
  for (const { at, ...article } of articles) {
    const { id, properties } = nodes.at(at);
    if (typeof properties["text"] !== "string") continue;
    const text = properties["text"];
    if (meter.spend(1 + text.length / charactersPerVisit) && !(yield meter.take())) return { sentences, more: true };
    const global = new RegExp(wanted.source, "giu");
    for (let ofIt = 0, match = global.exec(text); match && ofIt < mostOfOneArticle; ofIt++) {
      if (sentences.length >= limit) return { sentences, more: true };
      const [start, end] = sentenceAround(text, match.index, match.index + match[0].length);
      const shown = reflow(text, start, end);
      const placeOf = (offset: number): number => {
        const at = shown.offsets.findIndex((one) => one >= offset);
        return at < 0 ? shown.text.length : at;
      };
      const [from, to] = [placeOf(match.index), placeOf(match.index + match[0].length)];
      sentences.push({
        ...{ id: `${id}:${start}-${end}`, article },
        ...{ before: shown.text.slice(0, from), match: shown.text.slice(from, to), after: shown.text.slice(to) },
      });
      global.lastIndex = end;
      match = global.exec(text);
    }
  }
  yield meter.take();
  return { sentences, more: false };
}
