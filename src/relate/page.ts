/** What the rules know beyond their sentence: the page's places, its home county, and what each article is about. */
import { type Homes, homesOf } from "../gazetteer/home.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, Mention, Sentence } from "../model.ts";
import { NameIndex } from "./name-index.ts";
import { PlaceIndex } from "./place-index.ts";
import { type Actors, mainActor, namedIn } from "./subject.ts";
import { speechVerb } from "./titles.ts";
import { type View, viewOf } from "./view.ts";

const maxStepsBack = 3;
/** What was named longer ago than this is not meant by 该公司 or 他. */
const farthestSentences = 30;
const speaks = new RegExp(`^[^，。；：\\uE000-\\uE00B]{0,6}${speechVerb}`);
const isPerson = (mention: Mention): boolean => mention.type === "Person";

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

export class Page {
  readonly places: PlaceIndex;
  readonly bodies: NameIndex;
  readonly homes: Homes;
  private readonly sentences: ReadonlyMap<string, Sentence>;
  private readonly bySentence = new Map<string, Mention[]>();
  private readonly viewsOf = new Map<number, readonly View[]>();
  private readonly topics = new Map<number, Actors | undefined>();

  constructor(
    readonly document: Document,
    readonly articles: readonly Article[],
    readonly mentions: readonly Mention[],
    readonly gazetteer: Gazetteer,
  ) {
    this.sentences = new Map(articles.flatMap((article) => article.sentences.map((sentence) => [sentence.id, sentence] as const)));
    for (const mention of mentions) {
      const list = this.bySentence.get(mention.sentence);
      if (list) list.push(mention);
      else this.bySentence.set(mention.sentence, [mention]);
    }
    this.homes = homesOf(mentions);
    this.places = new PlaceIndex(mentions, gazetteer, this.homes);
    this.bodies = new NameIndex(mentions.filter((mention) => mention.type === "Agency" || mention.type === "Organization"));
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
    const views = this.views(view.article);
    for (let at = view.index; at >= Math.max(0, view.index - farthestSentences); at--) {
      const found = this.mentionsOf((views[at] as View).sentence).findLast(
        (mention) => mention.form !== "nested" && mention.start < position && fits(mention),
      );
      if (found) return found;
    }
    return undefined;
  }

  mentionsOf(sentence: Sentence): readonly Mention[] {
    return this.bySentence.get(sentence.id) ?? [];
  }

  views(article: Article): readonly View[] {
    const known = this.viewsOf.get(article.index);
    if (known) return known;
    const made = article.sentences.map((sentence, index) => viewOf(article, index, sentence, this.mentionsOf(sentence)));
    this.viewsOf.set(article.index, made);
    return made;
  }

  /** The sentence before it in its article. */
  previous(view: View): View | undefined {
    const views = this.views(view.article);
    return views[view.index - 1];
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
    return this.topic(view.article);
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
          if (named && !named.leads.every(isPerson)) return named;
        }
    }
    for (const view of views) {
      if (view.sentence.kind !== "body") continue;
      const found = mainActor(view);
      if (found && !found.leads.every(isPerson)) return { ...found, carried: 3 };
    }
    return undefined;
  }
}
