/** People: one name is one person on a page, unless two bodies claim it; 王书记 and Smith with the full name they stand for. */
import { withoutSetting } from "../../languages/letters.ts";
import type { Mention } from "../../model.ts";
import { type Bearer, Bearers, claimOf, postOf } from "./bearers.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";
import { addTo } from "./lists.ts";
import { plain } from "./name-forms.ts";

/** Print spreads a name of two characters to the width of three: 段 锐. */
const nameOf = (mention: Mention): string => withoutSetting(mention.name ?? mention.text);

/** Splits the mentions of one name, in text order, into people; one without a claim goes with its article's last claim, else with the first. */
function split(mentions: readonly Mention[], groups: Groups, context: Context): readonly Bearer[] {
  const bearers = new Bearers(groups, context);
  const inArticles = new Map<number, Set<Bearer>>();
  const bare: Mention[] = [];
  for (const mention of mentions) {
    const claim = mention.form === "name" ? claimOf(mention, groups, context) : undefined;
    if (!claim) {
      bare.push(mention);
      continue;
    }
    const own = bearers.add(claim, mention);
    const inArticle = inArticles.get(mention.article);
    if (inArticle) inArticle.add(own);
    else inArticles.set(mention.article, new Set([own]));
  }
  const [first] = bearers.all;
  if (!first) return [{ claim: undefined, role: undefined, mentions: bare, start: bare[0]?.start ?? 0 }];
  // In the order in which the page has them: so a bearer's place in the list tells where he begins.
  const order = new Map(bearers.all.map((bearer, index) => [bearer, index]));
  const lists = new Map([...inArticles].map(([article, own]) => [article, [...own].sort((a, b) => order.get(a)! - order.get(b)!)]));
  for (const mention of bare) {
    const inArticle = lists.get(mention.article) ?? [];
    const bearer = lastBefore(inArticle, mention.start) ?? inArticle[0] ?? first;
    bearer.mentions.push(mention);
    bearer.start = Math.min(bearer.start, mention.start);
  }
  return bearers.all;
}

/** `bearers`: in the order in which they begin. */
function lastBefore(bearers: readonly Bearer[], start: number): Bearer | undefined {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return bearers[low - 1];
}

/** Full names first; then what stands for one of them. */
export function addPeople(people: readonly Mention[], groups: Groups, context: Context): void {
  const byName = new Map<string, Mention[]>();
  for (const mention of people) {
    const name = plain(nameOf(mention));
    addTo(byName, name, mention);
  }
  for (const [name, mentions] of byName) {
    const found = split(mentions, groups, context);
    for (const [index, person] of found.entries()) {
      const key = index === 0 ? `Person:${name}` : `Person:${name}@${person.claim?.post?.bodyKey ?? ""}|${person.role ?? ""}`;
      for (const mention of person.mentions.sort((a, b) => a.start - b.start)) {
        const group = groups.add(key, mention, nameOf(mention));
        if (found.length > 1 && person.claim) group.reasons.add(`another person of this name ${difference(person)}`);
      }
    }
  }
  joinForms(groups, context);
}

const difference = ({ claim, role }: Bearer): string =>
  claim?.post ? `is not of ${claim.post.body.text}` : `is no ${role ?? "other"} by the words before the name`;

function fitsTitle(group: Group, title: string, groups: Groups, context: Context): boolean {
  return group.mentions.some(
    (mention) =>
      postOf(mention, groups, context)?.title.endsWith(title) ||
      context.textAfter(mention, title.length) === title ||
      context.textBefore(mention, title.length) === title,
  );
}

type Entry = [string, Group];

/** The people of a page who are named in full, by their surnames. */
class FullNames {
  private readonly bySurname = new Map<string, Entry[]>();
  private readonly byArticle = new Map<string, Set<Entry>>();
  private readonly byTitle = new Map<string, readonly Entry[]>();

  constructor(
    all: readonly Entry[],
    private readonly groups: Groups,
    private readonly context: Context,
  ) {
    for (const entry of all) {
      const { name } = entry[1];
      const rules = context.rulesOfGroup(entry[1]);
      if (rules.shortPerson(name)) continue;
      const surname = rules.surnameOf(name) ?? name.slice(0, 1);
      addTo(this.bySurname, surname, entry);
      this.seen(entry, surname, entry[1].mentions);
    }
  }

  /** The article of each of the mentions speaks of the person. */
  seen(entry: Entry, surname: string, mentions: readonly Mention[]): void {
    for (const { article } of mentions) {
      const key = `${surname}|${article}`;
      const known = this.byArticle.get(key);
      if (known) known.add(entry);
      else this.byArticle.set(key, new Set([entry]));
    }
  }

  of(surname: string): readonly Entry[] {
    return this.bySurname.get(surname) ?? [];
  }

  inArticle(surname: string, article: number | undefined): ReadonlySet<Entry> {
    return this.byArticle.get(`${surname}|${article}`) ?? new Set();
  }

  /** Sought once: a page may have 王书记 of a thousand villages. */
  withTitle(surname: string, title: string): readonly Entry[] {
    const key = `${surname}|${title}`;
    const known = this.byTitle.get(key);
    if (known) return known;
    const found = this.of(surname).filter(([, group]) => fitsTitle(group, title, this.groups, this.context));
    this.byTitle.set(key, found);
    return found;
  }
}

/** 王书记 is 王建国 where the page has one 王 who is a 书记, or one 王 at all in that article. */
function joinForms(groups: Groups, context: Context): void {
  const all = groups.entries("Person");
  const full = new FullNames(all, groups, context);
  for (const [key, group] of all) {
    const short = context.rulesOfGroup(group).shortPerson(group.name);
    if (short === undefined) continue;
    const { surname, title } = short;
    const fitting = title ? full.withTitle(surname, title) : full.of(surname);
    const inArticle = full.inArticle(surname, group.mentions[0]?.article);
    const whole = fitting.length === 1 ? fitting[0] : fitting.length === 0 && inArticle.size === 1 ? [...inArticle][0] : undefined;
    if (!whole || !groups.merge(key, whole[0], `${group.name} is ${whole[1].name}: the only ${surname} it can be`)) continue;
    full.seen(whole, surname, group.mentions);
  }
}
