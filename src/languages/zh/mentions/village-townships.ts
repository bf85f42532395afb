/**
 * Which village of its name is meant, once all of a page is found: that of the township which the text gives it, or none of the list's.
 * 21,000 of the 620,000 listed villages share their name with another of their county, and villages are merged and renamed every year: a
 * village that the named township does not list is no other township's.
 */
import type { Gazetteer } from "../../../gazetteer/place.ts";
import { type Article, type Mention, nameOf, type Sentence } from "../../../model.ts";

/** Where the text puts a village: in a township (its code, else its name), and which of the list it is there. */
interface Site {
  readonly township: string | undefined;
  readonly gbCode: string | undefined;
}

const townshipDigits = 9;
const townshipEnd = /(?:[乡镇]|街道|苏木|办事处)$/u;
/** A township that nobody found as a place: the text alone says that there is one. */
const townshipText = /(\p{Script=Han}{2,4}(?:[乡镇]|街道|苏木))的?$/u;
const joint = /^(?:、|和|与|及|以及|暨)$/u;
/** 横河镇隔坑村与炉房社区|签订协议: who agree with each other may be of any townships. */
const partners = /^(?:分别|共同|正式|也|已)*(?:签|结对|结成|结为|缔结|共建|联合|合作|对接|携手)/u;

/** The same mentions, with the code and the township of each village; in the order in which they came. */
export function settleVillages(mentions: readonly Mention[], articles: readonly Article[], gazetteer: Gazetteer): readonly Mention[] {
  const villages = mentions.filter(isVillage);
  if (villages.length === 0) return mentions;
  const said = saidSites(mentions, articles, gazetteer);
  const townships = namedTownships(mentions, said);
  const told = toldSites(villages, said);
  const sites = new Map<string, Site>();
  for (const village of villages) {
    const site = said.get(village.id) ?? recalled(village, told, townships) ?? listed(village, townships);
    if (site) sites.set(village.id, site);
  }
  const settled = mentions.map((mention) => withSite(mention, sites.get(mention.id)));
  return unified(settled, (village) => !sites.has(village.id));
}

/** 锡溪 in a list is the 锡溪村 that the article, or else the page, has under one code; what was put elsewhere before stays there. */
function unified(mentions: readonly Mention[], isOpen: (village: Mention) => boolean): readonly Mention[] {
  const coded = new Map<string, Set<string>>();
  for (const village of mentions)
    if (isVillage(village) && village.gbCode !== undefined)
      for (const scope of [`${village.article}:${nameOf(village)}`, nameOf(village)])
        coded.set(scope, (coded.get(scope) ?? new Set()).add(village.gbCode));
  return mentions.map((mention) => {
    if (!isVillage(mention) || mention.gbCode !== undefined || !isOpen(mention)) return mention;
    const codes = coded.get(`${mention.article}:${nameOf(mention)}`) ?? coded.get(nameOf(mention));
    const [code] = codes ?? [];
    return code === undefined || codes?.size !== 1 ? mention : { ...mention, gbCode: code };
  });
}

const isVillage = ({ type, form }: Mention): boolean => type === "Village" && form !== "anaphor";

function withSite(mention: Mention, site: Site | undefined): Mention {
  if (site === undefined || (mention.gbCode === site.gbCode && site.township === undefined)) return mention;
  const { gbCode: _, ...rest } = mention;
  return {
    ...rest,
    ...(site.gbCode !== undefined && { gbCode: site.gbCode }),
    ...(site.township !== undefined && { township: site.township }),
  };
}

/** Mention id → where its own sentence puts it: `泥河镇大塘村`, and 河湾村 in `泥河镇大塘村、河湾村`. */
function saidSites(mentions: readonly Mention[], articles: readonly Article[], gazetteer: Gazetteer): Map<string, Site> {
  const sentences = new Map(articles.flatMap((article) => article.sentences.map((sentence) => [sentence.id, sentence] as const)));
  const endings = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.type === "Place" || mention.type === "Village") endings.set(`${mention.sentence}@${mention.to}`, mention);
  const found = new Map<string, Site>();
  for (const village of [...mentions].filter(isVillage).sort((a, b) => a.start - b.start)) {
    const site = siteOf(village, sentences.get(village.sentence), endings, found, gazetteer);
    if (site) found.set(village.id, site);
  }
  return found;
}

function siteOf(
  village: Mention,
  sentence: Sentence | undefined,
  endings: ReadonlyMap<string, Mention>,
  found: ReadonlyMap<string, Site>,
  gazetteer: Gazetteer,
): Site | undefined {
  if (!sentence) return undefined;
  const { text } = sentence;
  const endingAt = (at: number): Mention | undefined => endings.get(`${sentence.id}@${at}`);
  const at = text.charAt(village.from - 1) === "的" ? village.from - 1 : village.from;
  const before = endingAt(at);
  if (before && isTownship(before)) return siteIn(before.gbCode ?? nameOf(before), nameOf(village), gazetteer);
  // A county right before it, 庐江县大塘村, and no township.
  if (before) return undefined;
  for (const width of [1, 2]) {
    const between = text.slice(village.from - width, village.from);
    if (between !== "、" && partners.test(text.slice(village.to, village.to + 8))) continue;
    const neighbour = joint.test(between) ? endingAt(village.from - width) : undefined;
    const inherited = neighbour && isVillage(neighbour) ? found.get(neighbour.id)?.township : undefined;
    if (inherited !== undefined) return siteIn(inherited, nameOf(village), gazetteer);
  }
  const inRow = rowBefore(text, village.from, endingAt);
  const rowed = inRow && found.get(inRow.id)?.township;
  if (rowed !== undefined) return siteIn(rowed, nameOf(village), gazetteer);
  const unfound = townshipText.exec(text.slice(Math.max(0, village.from - 8), village.from))?.[1];
  return unfound === undefined || /^(?:.*[在对到于和与的])?[本该此全各某](?:[乡镇]|街道)$/u.test(unfound)
    ? undefined
    : { township: unfound, gbCode: undefined };
}

/** 东文里|长李美珠、光明里: the village before, with who heads it or lives there between. */
const holder = /^(?:[村里]?长|[村里]?干事|民)?\p{Script=Han}{2,4}[、,，]$/u;
const longestHolder = 9;
function rowBefore(text: string, at: number, endingAt: (at: number) => Mention | undefined): Mention | undefined {
  if (!/[、,，]$/u.test(text.slice(0, at))) return undefined;
  for (let end = at - 3; end >= Math.max(1, at - longestHolder); end--) {
    const before = endingAt(end);
    if (before && isVillage(before) && holder.test(text.slice(end, at))) return before;
  }
  return undefined;
}

const isTownship = (place: Mention): boolean =>
  place.type === "Place" &&
  place.form !== "anaphor" &&
  !/^[本该此全各](?:[乡镇]|街道)$/u.test(place.text) &&
  (place.gbCode === undefined ? townshipEnd.test(nameOf(place)) : place.gbCode.length === townshipDigits);

/** `township`: its code, or its name where it has none. */
function siteIn(township: string, name: string, gazetteer: Gazetteer): Site {
  const isCode = /^\d+$/.test(township);
  const villages = isCode ? gazetteer.lookup(name, township).filter(({ level }) => level === "village") : [];
  return { township, gbCode: villages.length === 1 ? villages[0]?.code : undefined };
}

/** Article → codes and names of the townships that it names. */
function namedTownships(mentions: readonly Mention[], said: ReadonlyMap<string, Site>): ReadonlyMap<number, ReadonlySet<string>> {
  const townships = new Map<number, Set<string>>();
  const add = (article: number, township: string): void => {
    const known = townships.get(article);
    if (known) known.add(township);
    else townships.set(article, new Set([township]));
  };
  for (const mention of mentions) {
    if (isTownship(mention)) add(mention.article, mention.gbCode ?? nameOf(mention));
    const township = said.get(mention.id)?.township;
    if (township !== undefined) add(mention.article, township);
  }
  return townships;
}

/** What the page tells of villages of one name, and each article (`3:大塘村`): the first two sites, for two do not agree, nor do more. */
type Told = ReadonlyMap<string, readonly Site[]>;

function toldSites(villages: readonly Mention[], said: ReadonlyMap<string, Site>): Told {
  const told = new Map<string, Site[]>();
  for (const village of villages) {
    const site = said.get(village.id);
    if (site === undefined) continue;
    for (const scope of [nameOf(village), `${village.article}:${nameOf(village)}`]) {
      const sites = told.get(scope) ?? [];
      told.set(scope, sites);
      if (sites.length < 2 && !sites.some(({ township }) => township === site.township)) sites.push(site);
    }
  }
  return told;
}

/** 大塘村 alone, where the article, or a page of which the article names no township, has told which one: all that it has told agree. */
function recalled(village: Mention, told: Told, townships: ReadonlyMap<number, ReadonlySet<string>>): Site | undefined {
  const own = told.get(`${village.article}:${nameOf(village)}`);
  const [first, second] = own ?? (townships.has(village.article) ? [] : (told.get(nameOf(village)) ?? []));
  return second === undefined ? first : { township: undefined, gbCode: undefined };
}

/** The list's only village of the name near by, unless the article speaks of other townships and not of that one. */
function listed({ article, gbCode }: Mention, townships: ReadonlyMap<number, ReadonlySet<string>>): Site | undefined {
  const named = townships.get(article);
  if (gbCode === undefined || gbCode.length <= townshipDigits || named === undefined) return undefined;
  return named.has(gbCode.slice(0, townshipDigits)) ? undefined : { township: undefined, gbCode: undefined };
}
