/** Projects and events that are told of before they are named: `a two-day workshop`, and then its name. */
import type { Article, Mention } from "../../model.ts";

export const isAnaphor = (mention: Mention): boolean => mention.extractors[0]?.startsWith("anaphor") === true;

/** Projects and events that the article names, each once. */
export function undertakingsOf(article: Article, bySentence: ReadonlyMap<string, readonly Mention[]>): Mention[] {
  const all = article.sentences
    .flatMap(({ id }) => bySentence.get(id) ?? [])
    .filter((one) => isUndertaking(one) && /^\p{Lu}/u.test(one.text));
  return [...new Map(all.map((one) => [`${one.type} ${one.name ?? one.text}`, one])).values()];
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
export function namedUndertaking(mention: Mention, named: readonly Mention[]): Mention {
  if (!isUndertaking(mention) || isAnaphor(mention) || /\p{Lu}/u.test(mention.text)) return mention;
  const wanted = wordsOf(mention.text).filter((word) => !said.test(word));
  const alike = named.filter(
    ({ type, text, name = text }) => type === mention.type && wanted.every((word) => wordsOf(name).includes(word)),
  );
  return wanted.length > 0 && alike.length === 1 ? alike[0]! : mention;
}
