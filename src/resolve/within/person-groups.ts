/** People: one name is one person on a page, unless two bodies claim it; 王书记 and Smith with the full name they stand for. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";
import { plain, words } from "./name-forms.ts";

const reach = 18;
/** A body's own name may be as long as this. */
const farthest = 60;
const bodies = new Set(["Agency", "Organization", "Village"]);
const compoundSurname = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|司徒|司空|南宫|长孙)/;
const surnameTitle =
  /^(?<surname>欧阳|司马|上官|诸葛|皇甫|慕容|令狐|夏侯|司徒|\p{Script=Han})(?<title>书记|[局厅处科所站院校县市区镇乡村队会部组]长|主任|主席|经理|董事长|总经理|总|老师|教授|医生|师傅|院士|警官|法官|支书|律师|委员|女士|先生|某某?)$/u;
const familiar = /^(?:老|小|阿)(?<surname>\p{Script=Han})$/u;

const surnameOf = (name: string): string => compoundSurname.exec(name)?.[0] ?? name.slice(0, 1);

/** Print spreads a name of two characters to the width of three: 段 锐. */
const nameOf = (mention: Mention): string => (mention.name ?? mention.text).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");

interface Claim {
  readonly body: Mention;
  readonly bodyKey: string;
  readonly title: string;
}

/** The body right before a name in its sentence and the post between: 清镇市发改局 and 副局长 for 清镇市发改局副局长黄海. */
function claimOf(person: Mention, groups: Groups, context: Context): Claim | undefined {
  const body = [...context.before(person, farthest)].find(
    (other) => bodies.has(other.type) && other.form !== "nested" && other.to <= person.from,
  );
  const key = body && groups.key(body);
  if (!body || key === undefined || person.from - body.to > reach) return undefined;
  const title = context.textBefore(person, person.from - body.to);
  return /[，。；：,;:]/.test(title) || /联合|邀请|对|向|与|和/.test(title) ? undefined : { body, bodyKey: key, title };
}

const placeOf = (claim: Claim, groups: Groups): string => groups.of(claim.body)?.name.match(/^.{1,8}?[省市县区州旗乡镇村]/)?.[0] ?? "";

/** Two claims on one name are two people's where the bodies differ in kind or in place, and not one post beside the other. */
function conflict(one: Claim, other: Claim, groups: Groups): boolean {
  if (one.bodyKey === other.bodyKey) return false;
  const [first, second] = [placeOf(one, groups), placeOf(other, groups)];
  return one.body.type !== other.body.type || (first !== second && !first.startsWith(second) && !second.startsWith(first));
}

/** Splits the mentions of one name into people; a mention without a claim goes with its article's last claim, else with the first. */
function split(mentions: readonly Mention[], groups: Groups, context: Context): { claim: Claim | undefined; mentions: Mention[] }[] {
  const people: { claim: Claim | undefined; articles: Set<number>; mentions: Mention[] }[] = [];
  const bare: Mention[] = [];
  for (const mention of mentions) {
    const claim = mention.form === "name" ? claimOf(mention, groups, context) : undefined;
    if (!claim) {
      bare.push(mention);
      continue;
    }
    const own = people.find((person) => person.claim && !conflict(person.claim, claim, groups));
    own?.mentions.push(mention);
    own?.articles.add(mention.article);
    if (!own) people.push({ claim, articles: new Set([mention.article]), mentions: [mention] });
  }
  const [first] = people;
  if (!first) return [{ claim: undefined, mentions: bare }];
  for (const mention of bare) {
    const inArticle = people.filter((person) => person.articles.has(mention.article));
    const before = inArticle.findLast((person) => person.mentions.some((other) => other.start < mention.start));
    (before ?? inArticle[0] ?? first).mentions.push(mention);
  }
  return people;
}

/** Full names first; then what stands for one of them. */
export function addPeople(people: readonly Mention[], groups: Groups, context: Context): void {
  const byName = new Map<string, Mention[]>();
  for (const mention of people) {
    const name = plain(nameOf(mention));
    byName.set(name, [...(byName.get(name) ?? []), mention]);
  }
  for (const [name, mentions] of byName) {
    const found = split(mentions, groups, context);
    for (const [index, person] of found.entries()) {
      const key = index === 0 ? `Person:${name}` : `Person:${name}@${person.claim?.bodyKey}`;
      for (const mention of person.mentions.sort((a, b) => a.start - b.start)) {
        const group = groups.add(key, mention, nameOf(mention));
        if (found.length > 1 && person.claim) group.reasons.add(`another person of this name is not of ${person.claim.body.text}`);
      }
    }
  }
  joinForms(groups, context);
}

const isFull = (group: Group): boolean => !surnameTitle.test(group.name) && !familiar.test(group.name);

function fitsTitle(group: Group, title: string, groups: Groups, context: Context): boolean {
  return group.mentions.some(
    (mention) => claimOf(mention, groups, context)?.title.endsWith(title) || context.textAfter(mention, title.length) === title,
  );
}

/** 王书记 is 王建国 where the page has one 王 who is a 书记, or one 王 at all in that article. */
function joinForms(groups: Groups, context: Context): void {
  const all = groups.entries("Person");
  const bySurname = new Map<string, [string, Group][]>();
  for (const entry of all) {
    if (!isFull(entry[1])) continue;
    const latin = words(entry[1].name);
    const surname = latin.length > 1 ? (latin.at(-1) as string) : latin.length === 1 ? "" : surnameOf(entry[1].name);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry]);
  }
  for (const [key, group] of all) {
    const short = surnameTitle.exec(group.name) ?? familiar.exec(group.name);
    const latin = words(group.name);
    const surname = short?.groups?.surname ?? (latin.length === 1 ? latin[0] : undefined);
    if (surname === undefined) continue;
    const candidates = (bySurname.get(surname) ?? []).filter(([other]) => other !== key);
    const title = short?.groups?.title;
    const fitting = title ? candidates.filter(([, other]) => fitsTitle(other, title, groups, context)) : candidates;
    const inArticle = candidates.filter(([, other]) => other.mentions.some((mention) => mention.article === group.mentions[0]?.article));
    const full = fitting.length === 1 ? fitting[0] : fitting.length === 0 && inArticle.length === 1 ? inArticle[0] : undefined;
    if (full) groups.merge(key, full[0], `${group.name} is ${full[1].name}: the only ${surname} it can be`);
  }
}
