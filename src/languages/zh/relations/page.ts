/** What the rules know beyond their sentence: the page's places, its home county, and what each article is about. */
import { anySymbol } from "../../../rules/symbols.ts";
import { type Homes, homesOf } from "../../../gazetteer/home.ts";
import type { MentionedPage } from "../../../relate/relation-rules.ts";
import type { Gazetteer } from "../../../gazetteer/place.ts";
import { unitOf, type Article, type Mention, type Sentence } from "../../../model.ts";
import { visitorsUpTo } from "../mentions/visitors.ts";
import { NameIndex } from "./name-index.ts";
import { PlaceIndex } from "./place-index.ts";
import { pointers, type Remember } from "./pointer.ts";
import { type Actors, mainActor, namedIn } from "./subject.ts";
import { speechVerb } from "../vocabulary/titles.ts";
import type { Units } from "../../../relate/units.ts";
import { longestSentence, type View, viewOf } from "./view.ts";

const maxStepsBack = 3;
/** What was named longer ago than this is not meant by 该公司 or 他. */
const farthestSentences = 30;
const speaks = new RegExp(`^[^，。；：${anySymbol}]{0,6}${speechVerb}`);
const isPerson = (mention: Mention): boolean => mention.type === "Person";

/** The newspaper's own name heads a page without being what the page is about. */
const newspaper = /(?:日报|晚报|早报|晨报|时报|周报|[^海简情通]报|报社|融媒体中心|融媒|电视台|新闻网|客户端)$/;
/** Of a whole province no page of a county is about; 北京 in 北京云和酒业 is the beginning of a name that nobody has found. */
const isProvince = ({ type, gbCode }: Mention): boolean => type === "Place" && gbCode?.length === 2;
const noTopic = (mention: Mention): boolean =>
  isPerson(mention) || isProvince(mention) || (mention.type === "Organization" && newspaper.test(mention.text));

/** Of a sentence in which somebody speaks for a body: that body. `清镇市发改局副局长黄海介绍，…` */
function spokenFor(view: View): Actors | undefined {
  for (const { to, posts } of view.appositions) {
    const body = posts.at(-1)?.body;
    if (body && (speaks.test(view.masked.text.slice(to)) || view.masked.text.startsWith("据"))) {
      return { leads: [body], partners: [], carried: 1 };
    }
  }
  return undefined;
}

/** Whom the sentence before is about, if it is what is looked for: 该院 is the court that acts, not the last body named. */
const actorOf = (view: View | undefined, fits: (mention: Mention) => boolean): Mention | undefined =>
  view && mainActor(view)?.leads.find(fits);

export class Page {
  readonly places: PlaceIndex;
  readonly bodies: NameIndex;
  readonly homes: Homes;
  private readonly sentences: ReadonlyMap<string, Sentence>;
  private readonly viewsOf = new Map<number, readonly View[]>();
  private readonly ofArticles = new Map<number, readonly Mention[]>();
  private readonly topics = new Map<number, Actors | undefined>();

  constructor(private readonly page: MentionedPage) {
    const { articles, mentions, gazetteer } = page;
    this.sentences = new Map(articles.flatMap((article) => article.sentences.map((sentence) => [sentence.id, sentence] as const)));
    this.homes = this.withoutVisitors(homesOf(mentions));
    this.places = new PlaceIndex(mentions, gazetteer, this.homes);
    this.bodies = new NameIndex(mentions.filter((mention) => mention.type === "Agency" || mention.type === "Organization"));
  }

  /** No page is at home where visitors to its place come from. */
  private withoutVisitors(homes: Homes): Homes {
    const guests = new Set(
      this.page.mentions.flatMap(({ gbCode, sentence, to }) =>
        gbCode !== undefined && to <= visitorsUpTo(this.sentences.get(sentence)?.text ?? "") ? [gbCode] : [],
      ),
    );
    return (article) => {
      const home = homes(article);
      return home !== undefined && guests.has(home) ? undefined : home;
    };
  }

  get articles(): readonly Article[] {
    return this.page.articles;
  }

  get mentions(): readonly Mention[] {
    return this.page.mentions;
  }

  get gazetteer(): Gazetteer {
    return this.page.gazetteer;
  }

  get units(): Units {
    return this.page.units;
  }

  /** The mention of a body with this name that is nearest before `near`, else the first. */
  bodyNamed(name: string, near: Mention): Mention | undefined {
    return this.bodies.named(name, near);
  }

  sentenceOf(mention: Mention): Sentence | undefined {
    return this.sentences.get(mention.sentence);
  }

  /** The last of these kinds named in the article before a position of the document, in words or as part of a longer name's kind: 中心, 公司. */
  lastBefore(view: View, position: number, fits: (mention: Mention) => boolean): Mention | undefined {
    return this.lastIn(view.article, view.index, (mention) => mention.form !== "nested" && mention.start < position && fits(mention));
  }

  /** The last mention that fits in the article's sentences up to this one, of those that may speak of the same. */
  private lastIn(
    article: Article,
    index: number,
    fits: (mention: Mention) => boolean,
    here = this.unitAt(article, index),
  ): Mention | undefined {
    for (let at = index; at >= Math.max(0, index - farthestSentences); at--) {
      if (!this.units.meet(here, this.unitAt(article, at))) continue;
      const found = this.mentionsOf(article.sentences[at] as Sentence).findLast(fits);
      if (found) return found;
    }
    return undefined;
  }

  /** In text order. */
  mentionsIn(article: Article): readonly Mention[] {
    const known = this.ofArticles.get(article.index);
    if (known) return known;
    const mentions = article.sentences.flatMap((sentence) => this.mentionsOf(sentence));
    this.ofArticles.set(article.index, mentions);
    return mentions;
  }

  private unitAt(article: Article, index: number): string | undefined {
    const sentence = article.sentences[index];
    return sentence && unitOf(sentence);
  }

  mentionsOf(sentence: Sentence): readonly Mention[] {
    return this.page.mentionsOf(sentence);
  }

  views(article: Article): readonly View[] {
    const known = this.viewsOf.get(article.index);
    if (known) return known;
    const made: View[] = [];
    for (const [index, sentence] of article.sentences.entries()) {
      const mentions = this.mentionsOf(sentence);
      const here = unitOf(sentence);
      const before = this.units.meet(here, this.unitAt(article, index - 1)) ? made[index - 1] : undefined;
      const remember: Remember = (fits) => actorOf(before, fits) ?? this.lastIn(article, index - 1, fits, here);
      const stands = sentence.text.length > longestSentence ? [] : pointers(sentence, mentions, remember);
      made.push(viewOf(article, index, sentence, [...mentions, ...stands]));
    }
    this.viewsOf.set(article.index, made);
    return made;
  }

  /** The sentence before it in its article, unless one of them stands by itself. */
  previous(view: View): View | undefined {
    const before = this.views(view.article)[view.index - 1];
    return before && this.units.meet(unitOf(view.sentence), unitOf(before.sentence)) ? before : undefined;
  }

  /** Who the clause goes on about, when its sentence names nobody: the sentences before it, else the kicker or the headline. */
  carriedTo(view: View): Actors | undefined {
    const views = this.views(view.article);
    const at = view.index;
    const own = spokenFor(view);
    if (own) return own;
    for (let back = at - 1; back >= Math.max(0, at - maxStepsBack); back--) {
      const earlier = views[back] as View;
      if (earlier.sentence.paragraph !== view.sentence.paragraph) break;
      const found = mainActor(earlier);
      if (found && !found.leads.every(isPerson)) return found;
    }
    return view.sentence.kind === "cell" || view.sentence.kind === "field" ? undefined : this.topic(view.article);
  }

  topic(article: Article): Actors | undefined {
    if (!this.topics.has(article.index)) this.topics.set(article.index, this.findTopic(article));
    return this.topics.get(article.index);
  }

  private findTopic(article: Article): Actors | undefined {
    const views = this.views(article);
    for (const kind of ["kicker", "title"] as const) {
      for (const view of views)
        if (view.sentence.kind === kind) {
          const named = namedIn(view);
          if (named && !named.leads.every(noTopic)) return named;
        }
    }
    for (const view of views) {
      if (view.sentence.kind !== "body") continue;
      const found = mainActor(view);
      if (found && !found.leads.every(noTopic)) return { ...found, carried: 3 };
    }
    return undefined;
  }
}
