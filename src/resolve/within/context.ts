/** What a page says of where its unqualified names belong. */
import { type Homes, homesOf, rivalsOf } from "../../gazetteer/home.ts";
import type { Gazetteer } from "../../gazetteer/place.ts";
import { unitOf, type Article, type Document, type Language, type Mention, type Sentence } from "../../model.ts";
import type { Coreference, PageOfNames } from "./coreference.ts";
import type { Group } from "./group.ts";
import { addTo } from "./lists.ts";

export class Context implements PageOfNames {
  readonly homes: Homes;
  /** As prose alone tells: where a name in a table or a list belongs, the next row does not say. */
  private readonly homesOfProse: Homes;
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** Index of a mention among those of its sentence. */
  private readonly position = new Map<string, number>();
  private readonly bySentence = new Map<string, Mention[]>();
  /** By article, and by cell, item or field; those of prose together. */
  private readonly byUnit = new Map<string, Mention[]>();
  private readonly fitting = new Map<string, readonly Mention[]>();
  private readonly made = new Map<string, unknown>();
  /** Of articles, by index. */
  private readonly languages: ReadonlyMap<number, Language>;
  private readonly rules = new Map<string, Coreference>();

  constructor(
    readonly document: Document,
    readonly articles: readonly Article[],
    readonly mentions: readonly Mention[],
    readonly gazetteer: Gazetteer,
    private readonly coreferenceFor: (name: string, language: Language) => Coreference,
  ) {
    this.languages = new Map(articles.map(({ index, language }) => [index, language]));
    this.sentences = new Map(articles.flatMap((article) => article.sentences.map((sentence) => [sentence.id, sentence] as const)));
    const inProse = mentions.filter((mention) => this.unit(mention) === undefined);
    this.homes = homesOf(mentions);
    this.homesOfProse = inProse.length === mentions.length ? this.homes : homesOf(inProse);
    for (const mention of mentions) {
      addTo(this.byUnit, this.unitKey(mention), mention);
      const near = this.bySentence.get(mention.sentence) ?? [];
      this.position.set(mention.id, near.push(mention) - 1);
      if (near.length === 1) this.bySentence.set(mention.sentence, near);
    }
  }

  /** The cell, item or field that a mention stands in; undefined in prose. */
  unit(mention: Mention): string | undefined {
    const sentence = this.sentences.get(mention.sentence);
    return sentence && unitOf(sentence);
  }

  private homeOf(mention: Mention): string | undefined {
    return (this.unit(mention) === undefined ? this.homes : this.homesOfProse)(mention.article);
  }

  /** 清镇市 for 市 on a page of 清镇市, 贵州省 for 省 there; `undefined` where the page does not tell. */
  divisionAt(level: string, mention: Mention): string | undefined {
    const home = this.homeOf(mention);
    if (home === undefined) return undefined;
    const above = [this.gazetteer.get(home), ...this.gazetteer.parents(home)];
    const place = above.find((one) => one?.name.endsWith(level));
    return place?.code === home && this.rivals(home).some((code) => this.gazetteer.get(code)?.name.endsWith(level))
      ? undefined
      : place?.name;
  }

  /** Other counties that the page names about as often: 县政府 may be theirs. */
  private rivals(home: string): readonly string[] {
    return this.once(`rivals of ${home}`, () =>
      rivalsOf(
        this.mentions,
        home,
        (mention) => mention.form === "nested" || this.gazetteer.get(mention.gbCode ?? "")?.name === mention.text,
      ),
    );
  }

  homeName(mention: Mention): string | undefined {
    const home = this.homeOf(mention);
    return home === undefined ? undefined : this.gazetteer.get(home)?.name;
  }

  /** The rules by which a mention is read. */
  rulesOf({ text, name, article }: Mention): Coreference {
    return this.rulesFor(name ?? text, article);
  }

  /** Those by which its name is read, in the article where it is first named. */
  rulesOfGroup({ name, mentions }: Group): Coreference {
    return this.rulesFor(name, mentions[0]?.article ?? 1);
  }

  private rulesFor(name: string, article: number): Coreference {
    const language = this.languages.get(article) ?? "";
    const key = `${language}|${name}`;
    const known = this.rules.get(key) ?? this.coreferenceFor(name, language);
    this.rules.set(key, known);
    return known;
  }

  once<Made>(what: string, make: () => Made): Made {
    if (!this.made.has(what)) this.made.set(what, make());
    return this.made.get(what) as Made;
  }

  private unitKey(mention: Mention): string {
    return `${mention.article}|${this.unit(mention) ?? ""}`;
  }

  /**
   * The last mention before `mention` in its article that fits, else the first after it there; in prose, or in its own cell, item or field.
   * `what` names what is looked for: whatever fits is sought once for all that ask for the same, so that a page of a thousand 该局 is read once.
   */
  nearest(mention: Mention, what: string, fits: (other: Mention) => boolean): Mention | undefined {
    const own = this.fittingIn(this.unitKey(mention), what, fits);
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle] as Mention).start < mention.start) low = middle + 1;
      else high = middle;
    }
    const before = own[low - 1];
    return before ?? own.slice(low, low + 2).find(({ id }) => id !== mention.id);
  }

  private fittingIn(unit: string, what: string, fits: (other: Mention) => boolean): readonly Mention[] {
    const key = `${unit}|${what}`;
    const known = this.fitting.get(key);
    if (known) return known;
    const found = (this.byUnit.get(unit) ?? []).filter(fits);
    this.fitting.set(key, found);
    return found;
  }

  /** The mentions that begin at most `reach` characters before it in its sentence, the last first. */
  *before(mention: Mention, reach: number): Generator<Mention> {
    const own = this.bySentence.get(mention.sentence) ?? [];
    for (let at = (this.position.get(mention.id) ?? own.length) - 1; at >= 0; at--) {
      const other = own[at] as Mention;
      if (mention.from - other.from > reach) return;
      yield other;
    }
  }

  /** The names inside a longer mention, in text order. */
  nestedIn(mention: Mention): readonly Mention[] {
    const own = this.bySentence.get(mention.sentence) ?? [];
    const found: Mention[] = [];
    for (let at = (this.position.get(mention.id) ?? own.length) + 1; at < own.length; at++) {
      const other = own[at] as Mention;
      if (other.from >= mention.to) break;
      if (other.form === "nested" && other.to <= mention.to) found.push(other);
    }
    return found;
  }

  /** The reflowed text before a mention in its sentence. */
  textBefore(mention: Mention, length: number): string {
    return this.sentences.get(mention.sentence)?.text.slice(Math.max(0, mention.from - length), mention.from) ?? "";
  }

  textAfter(mention: Mention, length: number): string {
    return this.sentences.get(mention.sentence)?.text.slice(mention.to, mention.to + length) ?? "";
  }
}
