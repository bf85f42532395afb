/** What was found in a text that was read in another spelling, given in the characters that the page prints. Offsets are the same in both. */
import { inOtherSpelling } from "./languages/read-spelling.ts";
import type { Article, Cluster, Extraction, Mention, Sentence, Statement } from "./model.ts";

/** The two texts of a page, unit for unit. */
interface Texts {
  readonly read: string;
  readonly printed: string;
}

/** What it is given back unchanged where both are the same. */
export function asPrinted(extraction: Extraction, read: string, printed: string): Extraction {
  if (read === printed) return extraction;
  const writing = new Writing({ read, printed });
  const articles = extraction.articles.map((article) => writing.article(article));
  const mentions = extraction.mentions.map((mention) => writing.mention(mention));
  const byId = new Map(extraction.mentions.map((mention, at) => [mention.id, { read: mention, printed: mentions[at]! }]));
  return {
    document: extraction.document,
    articles,
    mentions,
    statements: extraction.statements.map((statement) => writing.statement(statement)),
    clusters: extraction.clusters.map((cluster) => writing.cluster(cluster, byId)),
  };
}

interface BothWays {
  readonly read: Mention;
  readonly printed: Mention;
}

class Writing {
  /** Read character → as the page prints it most often, for it may be read for several. */
  private readonly characters = new Map<string, string>();

  constructor(private readonly texts: Texts) {
    const { read, printed } = texts;
    const counts = new Map<string, Map<string, number>>();
    for (let at = 0; at < read.length; at++) if (read.charCodeAt(at) !== printed.charCodeAt(at)) counts.set(read.charAt(at), new Map());
    for (let at = 0; at < read.length; at++) {
      const forms = counts.get(read.charAt(at));
      forms?.set(printed.charAt(at), (forms.get(printed.charAt(at)) ?? 0) + 1);
    }
    // 秘 that the page prints so is no 祕 in a name that was made out.
    for (const character of new Set(read)) this.characters.set(character, character);
    for (const [character, forms] of counts) {
      const [most] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best));
      this.characters.set(character, most);
    }
  }

  article(article: Article): Article {
    const { title, kicker } = article;
    return {
      ...article,
      ...(title !== undefined && { title: this.words(title, article.start, article.end) }),
      ...(kicker !== undefined && { kicker: this.words(kicker, article.start, article.end) }),
      bylines: article.bylines.map((byline) => ({ ...byline, role: this.words(byline.role, article.start, article.end) })),
      sentences: article.sentences.map((sentence) => this.sentence(sentence)),
    };
  }

  mention(mention: Mention): Mention {
    return {
      ...mention,
      text: this.words(mention.text, mention.start, mention.end),
      ...(mention.name !== undefined && { name: this.words(mention.name, mention.start, mention.end) }),
    };
  }

  statement(statement: Statement): Statement {
    const { start, end, quote } = statement.evidence;
    const written = <Value>(value: Value): Value => (typeof value === "string" ? (this.words(value, start, end) as Value) : value);
    const evidence = { ...statement.evidence, quote: this.quote(quote, start) };
    if (statement.kind === "attribute") return { ...statement, evidence, value: written(statement.value) };
    const properties = Object.fromEntries(Object.entries(statement.properties).map(([name, value]) => [name, written(value)]));
    return { ...statement, evidence, properties };
  }

  /** By a name that the page prints, where its name is one; `within` tells it from others and is shown to nobody. */
  cluster(cluster: Cluster, mentions: ReadonlyMap<string, BothWays>): Cluster {
    const own = cluster.mentions.flatMap((id) => mentions.get(id) ?? []);
    const byText = new Map(own.map(({ read, printed }) => [read.text, printed.text]));
    const name = byText.get(cluster.name) ?? this.words(cluster.name, 0, 0);
    const aliases = new Set(own.filter(({ read }) => read.form !== "anaphor").map(({ printed }) => printed.text));
    return {
      ...cluster,
      name,
      aliases: [...aliases].filter((alias) => alias !== name).sort(),
      reasons: cluster.reasons.map((reason) => this.words(reason, 0, 0)),
    };
  }

  private sentence(sentence: Sentence): Sentence {
    const { read, printed } = this.texts;
    let text = "";
    for (let at = 0; at < sentence.text.length; at++) {
      const offset = sentence.offsets[at]!;
      text += sentence.text.charAt(at) === read.charAt(offset) ? printed.charAt(offset) : sentence.text.charAt(at);
    }
    return { ...sentence, text };
  }

  /** Follows the page from `start` on, over what was left out of a quote or put into it. */
  private quote(quote: string, start: number): string {
    const { read, printed } = this.texts;
    let [text, offset] = ["", start];
    for (const character of quote.split("")) {
      const found = read.indexOf(character, offset);
      const isNear = found >= 0 && found - offset < 40;
      text += isNear ? printed.charAt(found) : character;
      if (isNear) offset = found + 1;
    }
    return text;
  }

  /** As the page prints these words between `start` and `end`; elsewhere character by character as the page prints each. */
  private words(words: string, start: number, end: number): string {
    const { read, printed } = this.texts;
    const at = end > start ? read.slice(start, end).indexOf(words) : -1;
    if (at >= 0) return printed.slice(start + at, start + at + words.length);
    return words.replace(/\P{ASCII}/gu, (character) => this.characters.get(character) ?? inOtherSpelling(character));
  }
}
