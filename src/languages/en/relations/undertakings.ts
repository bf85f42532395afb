/** Projects and events that are told of before they are named: `a two-day workshop`, and then its name. */
import type { Article, Mention, Sentence } from "../../../model.ts";

export const isAnaphor = (mention: Mention): boolean => mention.extractors[0]?.startsWith("anaphor") === true;

/** What an article undertakes, and what words meant of it so far. */
export interface Undertakings {
  readonly all: readonly Mention[];
  /** By type and a word of the name. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<Mention>>;
  /** By type and text, whom a text without a name of its own meant. */
  readonly meant: Map<string, Mention | undefined>;
}

/** Projects and events that the article names, each once. */
export function undertakingsOf(article: Article, mentionsOf: (sentence: Sentence) => readonly Mention[]): Undertakings {
  const all = article.sentences.flatMap(mentionsOf).filter((one) => isUndertaking(one) && /^\p{Lu}/u.test(one.text));
  const named = [...new Map(all.map((one) => [`${one.type} ${one.name ?? one.text}`, one])).values()];
  const byWord = new Map<string, Set<Mention>>();
  for (const one of named)
    for (const word of wordsOf(one.name ?? one.text)) {
      const key = `${one.type} ${word}`;
      const known = byWord.get(key);
      if (known) known.add(one);
      else byWord.set(key, new Set([one]));
    }
  return { all: named, byWord, meant: new Map() };
}

/** The one project of the article; what only pays for projects is none. */
export function onlyProject(undertakings: readonly Mention[]): Mention | undefined {
  const projects = undertakings.filter(
    ({ type, name, text }) => type === "Project" && !/(?:Scheme|Programme|Program|Fund|Initiative)$/.test(name ?? text),
  );
  return projects.length === 1 ? projects[0] : undefined;
}

const isUndertaking = ({ type, form }: Mention): boolean => (type === "Event" || type === "Project") && form !== "nested";
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);
const said = /^(?:two|three|four|five|day|week|long|new|annual|yearly|\d+|\d+-day)$/;

/** `a two-day workshop`, of which a later sentence tells the name: the one whose name has all its words. */
export function namedUndertaking(mention: Mention, named: Undertakings): Mention {
  if (!isUndertaking(mention) || isAnaphor(mention) || /\p{Lu}/u.test(mention.text)) return mention;
  const key = `${mention.type} ${mention.text}`;
  if (!named.meant.has(key)) named.meant.set(key, onlyWithWords(mention, named));
  return named.meant.get(key) ?? mention;
}

/** Among those of the rarest of its words, the only one that has them all. */
function onlyWithWords({ type, text }: Mention, { byWord }: Undertakings): Mention | undefined {
  const wanted = wordsOf(text).filter((word) => !said.test(word));
  const [rarest, ...others] = wanted.map((word) => byWord.get(`${type} ${word}`)).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  let found: Mention | undefined;
  for (const one of rarest ?? []) {
    if (!others.every((set) => set?.has(one))) continue;
    if (found) return undefined;
    found = one;
  }
  return found;
}
