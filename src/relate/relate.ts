/** Mentions → statements: the rules of each article's language read it; the same statement found twice is made once. */
import type { Gazetteer } from "../gazetteer/place.ts";
import { relations } from "../../graph/ontology.ts";
import { packOf } from "../languages/registry.ts";
import type { Article, Document, Mention, RelationStatement, Statement, StatementStatus } from "../model.ts";
import { authorship } from "./authorship.ts";
import type { Draft } from "./draft.ts";
import { mentionedPage } from "./mentioned-page.ts";
import type { MentionedPage, RelationReading, RelationRules } from "./relation-rules.ts";
import { Standings } from "./standing/standing.ts";
import { makeAttribute, makeRelation } from "./statement.ts";

/** The page as the rules of each of its languages read it. */
class Readings {
  readonly #readings = new Map<string, RelationReading>();

  constructor(private readonly page: MentionedPage) {}

  of({ language }: Article): RelationReading & Pick<RelationRules, "titles" | "reporter"> {
    const rules = packOf(language).relations;
    let reading = this.#readings.get(language);
    if (reading === undefined) this.#readings.set(language, (reading = rules.read(this.page)));
    return {
      drafts: () => reading.drafts(),
      standing: (sentence, told) => reading.standing(sentence, told),
      titles: rules.titles,
      reporter: rules.reporter,
    };
  }
}

function* draftsOf(page: MentionedPage, readings: Readings): Generator<Draft> {
  for (const article of page.articles) yield* authorship(article, page, readings.of(article).reporter);
  const languages = new Map(page.articles.map((article) => [article.language, article]));
  for (const article of languages.values()) yield* readings.of(article).drafts();
}

/** Two statements with this key say the same of the same mentions in the same sentence. */
function keyOf(statement: Statement): string {
  const { kind, subject } = statement;
  if (kind === "attribute") return ["=", subject, statement.property, String(statement.value)].join("\u0000");
  const ends = "symmetric" in relations[statement.predicate] ? [subject, statement.object].sort() : [subject, statement.object];
  return [statement.predicate, ...ends].join("\u0000");
}

/** Where two rules read one sentence differently, the one that claims less. */
const cautious: readonly StatementStatus[] = ["alleged", "planned", "ended", "done"];

function better(one: Statement, other: Statement): Statement {
  const [best, rest] = other.confidence > one.confidence ? [other, one] : [one, other];
  if (best.kind !== "relation" || rest.kind !== "relation") return best;
  const status = cautious.find((each) => each === best.status || each === rest.status) ?? best.status;
  return { ...best, status, properties: { ...rest.properties, ...best.properties } } satisfies RelationStatement;
}

/** Every statement of the document once, in the order of its evidence. A pure function of its arguments. */
export function relate(document: Document, articles: readonly Article[], mentions: readonly Mention[], gazetteer: Gazetteer): Statement[] {
  const page = mentionedPage(document, articles, mentions, gazetteer);
  const readings = new Readings(page);
  const standings = new Standings(articles, (article) => readings.of(article));
  const made = new Map<string, Statement>();
  const units = page.units;
  for (const found of draftsOf(page, readings)) {
    const settled = units.allow(found) ? standings.settle(found) : undefined;
    if (!settled) continue;
    const { draft, status } = settled;
    const statement = "predicate" in draft ? makeRelation({ document, ...draft, status }) : makeAttribute({ document, ...draft });
    if (!statement) continue;
    const key = keyOf(statement);
    const known = made.get(key);
    made.set(key, known ? better(known, statement) : statement);
  }
  return [...made.values()].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1),
  );
}
