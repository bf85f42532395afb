/** The places that a page names, to be found by name, by code, or by what a longer name begins with. */
import type { Homes } from "../../../gazetteer/home.ts";
import type { Gazetteer } from "../../../gazetteer/place.ts";
import type { Mention } from "../../../model.ts";
import { isDivision } from "./division.ts";
import { NameIndex } from "./name-index.ts";

const isPlace = (mention: Mention): boolean => mention.type === "Place" || mention.type === "Village";
const longestName = 10;
const divisionEnding = /(?:[省市县区州盟旗乡镇村]|社区|街道)$/;

export class PlaceIndex {
  private readonly byName: NameIndex;
  private readonly byCode: NameIndex;
  /** Without places that only a longer name mentions: 贵州 in 贵州省卫生村. */
  private readonly outright: NameIndex;

  constructor(
    mentions: readonly Mention[],
    private readonly gazetteer: Gazetteer,
    private readonly homes: Homes,
  ) {
    const places = mentions.filter(isPlace);
    this.byName = new NameIndex(places);
    this.byCode = new NameIndex(places, (mention) => [mention.gbCode]);
    this.outright = new NameIndex(
      places.filter((mention) => mention.form !== "nested"),
      (mention) => [mention.gbCode],
    );
  }

  /** The first mention of each place of a known code, by code. */
  firsts(): Mention[] {
    return this.outright.keys().flatMap((code) => this.outright.first(code) ?? []);
  }

  withCode(code: string, near: Mention): Mention | undefined {
    return this.byCode.named(code, near);
  }

  named(name: string, near: Mention): Mention | undefined {
    return this.byName.named(name, near);
  }

  /** A mention of the county (city, province) that the page is about. */
  homeNear(near: Mention): Mention | undefined {
    const home = this.homes(near.article);
    return home === undefined ? undefined : this.withCode(home, near);
  }

  /** The places that `name` begins with, shortest first: 贵州省, 清镇市 in 贵州省清镇市…; also one in parentheses: 贵州(清镇)职教城. */
  leading(name: string, near: Mention): Mention[] {
    const found: Mention[] = [];
    const parenthesis = /^([^()（）]+)[（(]([^()（）]+)[)）]/.exec(name);
    for (let from = 0, to = 2; to <= Math.min(name.length - 1, from + longestName); to++) {
      const place = this.named(name.slice(from, to), near);
      if (!place || !isDivision(place) || !this.splits(name, from, to)) continue;
      const longer = this.named(name.slice(from, to + 1), near);
      if (longer && to + 1 < name.length) continue;
      found.push(place);
      [from, to] = [to, to + 1];
    }
    const inside = parenthesis?.[2] && this.named(parenthesis[2], near);
    return inside ? [...found, inside] : found;
  }

  /** 清镇 ends a place's name in 清镇吾悦广场, and not in 清镇市公安局 where 清镇市 does. */
  private splits(name: string, from: number, to: number): boolean {
    const rest = name.slice(to);
    return divisionEnding.test(name.slice(from, to)) || !/^(?:[省市县区州盟旗乡镇村](?!场|政|委|直|属|区|级)|社区|街道)/.test(rest);
  }

  /** Mentions of two places of known codes in the first sentence that names both. */
  together(smaller: Mention, larger: Mention): readonly [smaller: Mention, larger: Mention] | undefined {
    const named = new Map(this.outright.all(larger.gbCode ?? "").map((mention) => [mention.sentence, mention]));
    for (const mention of this.outright.all(smaller.gbCode ?? "")) {
      const beside = named.get(mention.sentence);
      if (beside) return [mention, beside];
    }
    return undefined;
  }

  /** The next larger place that the page names. */
  parentOf(place: Mention): Mention | undefined {
    for (const parent of this.gazetteer.parents(place.gbCode ?? "")) {
      const found = this.outright.named(parent.code, place);
      if (found) return found;
    }
    return undefined;
  }
}
