/** The English articles of a page as rules read them: what each sentence may mean hangs on all of the page. */
import type { Article, Mention } from "../../../model.ts";
import type { MentionedPage } from "../../../relate/relation-rules.ts";
import { headingBodies, type HeadingBodies } from "./heading-bodies.ts";
import { KnownPlaces } from "./known-places.ts";
import { typedSentences, type TypedSentence } from "./typed-sentence.ts";

export class TypedPage {
  private readonly bodies: readonly Mention[];
  private readonly places: KnownPlaces;
  private readonly heading: HeadingBodies;
  private readonly known = new Map<number, readonly TypedSentence[]>();

  constructor(private readonly page: MentionedPage) {
    this.bodies = agenciesOf(page.mentions);
    this.heading = headingBodies(page.articles[0], (sentence) => page.mentionsOf(sentence));
    this.places = new KnownPlaces(page.mentions.filter(({ type, form }) => (type === "Place" || type === "Village") && form === "name"));
  }

  get articles(): readonly Article[] {
    return this.page.articles;
  }

  /** In order. */
  sentencesOf(article: Article): readonly TypedSentence[] {
    const known = this.known.get(article.index);
    if (known) return known;
    const made = typedSentences(article, (sentence) => this.page.mentionsOf(sentence), this.bodies, this.places, this.heading);
    this.known.set(article.index, made);
    return made;
  }
}

/** A page that names more has no one agency that a post without any could be of; newspapers' name some fifty. */
const mostAgencies = 300;

/** The agencies of a page, each name once; none of a page that names more than can be meant. */
function agenciesOf(mentions: readonly Mention[]): readonly Mention[] {
  const byName = new Map<string, Mention>();
  for (const mention of mentions) {
    const name = mention.name ?? mention.text;
    if (mention.type === "Agency" && mention.form === "name" && !byName.has(name)) byName.set(name, mention);
  }
  return byName.size > mostAgencies ? [] : [...byName.values()];
}
