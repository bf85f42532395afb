/** Projects, events, policies and honours: by name; a project told of again in other words by what the two names share. */
import type { EntityLabel } from "../../../graph/ontology.ts";
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";
import { addTo } from "./lists.ts";
import { plain } from "./name-forms.ts";

export function addNamed(mention: Mention, groups: Groups, context: Context): void {
  const told = mention.name ?? mention.text;
  const { name, reason } = context.rulesOf(mention).fullName(mention, told, groups, context) ?? { name: told };
  groups.add(`${mention.type}:${plain(name)}`, mention, name, reason);
}

/** What tells a project from others. */
const core = (group: Group, context: Context): string => context.rulesOfGroup(group).tellingPart(plain(group.name));

/** What is held, whichever time. */
const occasion = (group: Group, context: Context): string => context.rulesOfGroup(group).withoutEdition(plain(group.name));

const leastShared = 4;
const leastPart = 0.75;

/** Length of the longest stretch that both have. */
function longestShared(one: string, other: string): number {
  let best = 0;
  let previous = new Uint16Array(other.length + 1);
  for (let i = 1; i <= one.length; i++) {
    const row = new Uint16Array(other.length + 1);
    for (let j = 1; j <= other.length; j++) {
      if (one[i - 1] === other[j - 1]) best = Math.max(best, (row[j] = (previous[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return best;
}

function alike(one: Group, other: Group, context: Context): boolean {
  const [first, second] = [core(one, context), core(other, context)];
  const shared = longestShared(first, second);
  const marks = (group: Group): string => context.rulesOfGroup(group).distinctions(group.name).join("|");
  return shared >= leastShared && shared >= leastPart * Math.min(first.length, second.length) && marks(one) === marks(other);
}

/** Where a group is named, counted on from the mentions counted before: it grows as others are merged into it. */
interface Presence {
  counted: number;
  readonly articles: Set<number>;
  /** A name inside a longer one of the same thing does not stand beside it. */
  readonly sentences: Set<string>;
}
const presences = new WeakMap<Group, Presence>();

function presenceOf(group: Group): Presence {
  const known = presences.get(group) ?? { counted: 0, articles: new Set(), sentences: new Set() };
  for (; known.counted < group.mentions.length; known.counted++) {
    const { article, sentence, form } = group.mentions[known.counted]!;
    known.articles.add(article);
    if (form !== "nested") known.sentences.add(sentence);
  }
  presences.set(group, known);
  return known;
}

const articlesOf = (group: Group): ReadonlySet<number> => presenceOf(group).articles;
const sentencesOf = (group: Group): ReadonlySet<string> => presenceOf(group).sentences;

function meet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

const placesOf = (group: Group, context: Context): Set<string> =>
  new Set(group.mentions.flatMap((mention) => context.nestedIn(mention).map((place) => place.gbCode ?? place.text)));

/** In one article, never in one sentence, and not of two places. */
function same(one: Group, other: Group, context: Context): boolean {
  if (!meet(articlesOf(one), articlesOf(other)) || meet(sentencesOf(one), sentencesOf(other)) || !alike(one, other, context)) return false;
  const [here, there] = [placesOf(one, context), placesOf(other, context)];
  return here.size === 0 || there.size === 0 || meet(here, there);
}

const leastOfEvent = 3;

/** Every character of `short` in its order in `long`: 杨梅节 in 杨梅文化旅游节. */
function within(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** 高原湖泊水上救援演练 in the headline, 水上救援演练 below; 第六届杨梅文化旅游节, then 杨梅节: one event of one article. */
function sameEvent(one: Group, other: Group, context: Context): boolean {
  const [first, second] = [occasion(one, context), occasion(other, context)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < leastOfEvent || short.at(-1) !== long.at(-1) || !context.rulesOfGroup(one).isOccasion(short)) return false;
  return (
    meet(articlesOf(one), articlesOf(other)) &&
    !meet(sentencesOf(one), sentencesOf(other)) &&
    (long.endsWith(short) ||
      (short[0] !== undefined &&
        short.slice(0, 2) === long.slice(long.indexOf(short[0]), long.indexOf(short[0]) + 2) &&
        within(short, long)))
  );
}

/**
 * The undertakings of an article so far, by stretches of their names: which of them a name could be is looked up, not asked of every one.
 * Of more than `most` with one stretch, the last that were named are asked; pages of an article name a few dozen in all.
 */
class Earlier {
  private readonly lists = new Map<string, number[]>();

  add(index: number, stretches: Iterable<string>): void {
    for (const stretch of new Set(stretches)) addTo(this.lists, stretch, index);
  }

  /** In the order in which they were named. */
  with(stretches: Iterable<string>): number[] {
    const found = new Set<number>();
    for (const stretch of new Set(stretches)) for (const index of this.lists.get(stretch)?.slice(-most) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b).slice(-most);
  }
}
const most = 100;

function stretches(name: string, length: number): string[] {
  return Array.from({ length: Math.max(0, name.length - length + 1) }, (_, at) => name.slice(at, at + length));
}

function byArticle(groups: Groups, type: EntityLabel): Map<number, [string, Group][]> {
  const lists = new Map<number, [string, Group][]>();
  for (const entry of groups.entries(type)) for (const article of articlesOf(entry[1])) addTo(lists, article, entry);
  return lists;
}

export function joinEvents(groups: Groups, context: Context): void {
  for (const entries of byArticle(groups, "Event").values()) {
    const [beginning, holding] = [new Earlier(), new Earlier()];
    const note = (index: number, name: string): void => {
      beginning.add(index, [name.slice(0, 2)]);
      holding.add(index, stretches(name, 2));
    };
    for (const [index, [key, group]] of entries.entries()) {
      const name = occasion(group, context);
      // The shorter of two begins with two characters that the longer has.
      const possible = [...new Set([...holding.with([name.slice(0, 2)]), ...beginning.with(stretches(name, 2))])].sort((a, b) => a - b);
      const at = possible.find((one) => {
        const [earlierKey, earlier] = entries[one]!;
        return groups.get(earlierKey) === earlier && groups.get(key) === group && sameEvent(group, earlier, context);
      });
      const owner = at === undefined ? undefined : entries[at];
      if (at === undefined || !owner) note(index, name);
      else {
        const [fuller, other] = owner[1].name.length >= group.name.length ? [owner[1].name, group.name] : [group.name, owner[1].name];
        groups.merge(key, owner[0], `${other} is short for ${fuller} in one article`);
        if (fuller === owner[1].name) continue;
        owner[1].name = fuller;
        note(at, occasion(owner[1], context));
      }
    }
  }
}

export function joinProjects(groups: Groups, context: Context): void {
  for (const entries of byArticle(groups, "Project").values()) {
    const earlier = new Earlier();
    for (const [index, [key, group]] of entries.entries()) {
      const shared = stretches(core(group, context), leastShared);
      for (const one of earlier.with(shared)) {
        const [earlierKey, other] = entries[one]!;
        if (groups.get(key) !== group || groups.get(earlierKey) !== other || !same(group, other, context)) continue;
        groups.merge(
          key,
          earlierKey,
          `${group.name} is told of in the article of ${other.name}, and their names agree in the words that tell projects apart`,
        );
      }
      earlier.add(index, shared);
    }
  }
}
