/** Mentions → statements: the rules of each article's language read it; the same statement found twice is made once. */
import type { Gazetteer } from "../gazetteer/place.ts";
import { isSymmetric } from "../../graph/ontology.ts";
import type { Article, Document, Mention, RelationStatement, Statement, StatementStatus } from "../model.ts";
import { authorship } from "./authorship.ts";
import type { Draft } from "./draft.ts";
import { mentionedPage } from "./mentioned-page.ts";
import { Readings } from "./readings.ts";
import type { MentionedPage } from "./relation-rules.ts";
import { Denials } from "./standing/contradicted.ts";
import { Standings } from "./standing/standing.ts";
import { byEvidence, makeAttribute, makeRelation, noSurer, type Sureness } from "./statement.ts";
import { Support } from "./support.ts";
import type { RelationTrace } from "./trace.ts";

function* draftsOf(page: MentionedPage, readings: Readings, added: Iterable<Draft>): Generator<Draft> {
  for (const article of page.articles) yield* authorship(article, page, readings.of(article).reporter);
  const languages = new Map(page.articles.map((article) => [article.language, article]));
  for (const article of languages.values()) yield* readings.of(article).drafts();
  yield* added;
}

/** Two statements with this key say the same of the same mentions in the same sentence. */
function keyOf(statement: Statement): string {
  const { kind, subject } = statement;
  if (kind === "attribute") return ["=", subject, statement.property, String(statement.value)].join("\u0000");
  const ends = isSymmetric(statement.predicate) ? [subject, statement.object].sort() : [subject, statement.object];
  return [statement.predicate, ...ends].join("\u0000");
}

const impliedEnds = (draft: Draft): readonly Mention[] =>
  [draft.subject, ...("predicate" in draft && !("sentences" in draft.object) ? [draft.object] : [])].filter((end) => end.implied);

/** Where two rules read one sentence differently, the one that claims less. */
const cautious: readonly StatementStatus[] = ["alleged", "planned", "ended", "done"];

function better(one: Statement, other: Statement): Statement {
  const [best, rest] = other.confidence > one.confidence ? [other, one] : [one, other];
  if (best.kind !== "relation" || rest.kind !== "relation") return best;
  const status = cautious.find((each) => each === best.status || each === rest.status) ?? best.status;
  return { ...best, status, properties: { ...rest.properties, ...best.properties } } satisfies RelationStatement;
}

interface Made {
  readonly statement: Statement;
  readonly draft: Draft;
}

/** What two state who read independently is surer than either, as far as its ends are, and the rule's. */
function both({ statement: known, draft: first }: Made, { statement, draft: { relief } }: Made, sureness: Sureness): Statement {
  const { others = [] } = known;
  if (relief === undefined || first.relief !== undefined) return { ...better(known, statement), ...(others.length > 0 && { others }) };
  const merged = better(known, { ...statement, confidence: Math.min(statement.confidence, known.confidence) });
  if (others.includes(statement.extractor)) return merged;
  const ends = "predicate" in first ? [first.subject, first.object] : [first.subject];
  const confidence = noSurer(Math.min(0.97, known.confidence + (1 - known.confidence) * relief), ends, sureness);
  return { ...merged, others: [...others, statement.extractor], confidence: Math.max(known.confidence, confidence) };
}

export interface RelateOptions {
  /** What others than the languages' rules propose. */
  readonly drafts?: Iterable<Draft>;
  /** Is told of every proposal. */
  readonly trace?: RelationTrace | undefined;
}

/** Every statement of the document once, in the order of its evidence. A pure function of its arguments. */
export function relate(
  document: Document,
  articles: readonly Article[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  options: RelateOptions = {},
): readonly Statement[] {
  return relatePage(mentionedPage(document, articles, mentions, gazetteer), options).statements;
}

export interface Related {
  readonly statements: readonly Statement[];
  /** What statements speak of and the page implies without naming it, each once; beside the mentions of the page. */
  readonly implied: readonly Mention[];
}

export function relatePage(page: MentionedPage, { drafts = [], trace }: RelateOptions = {}): Related {
  const { document, articles } = page;
  const readings = new Readings(page);
  const standings = new Standings(articles, (article) => readings.of(article));
  const denials = new Denials();
  const made = new Map<string, Made>();
  const implied = new Map<string, Mention>();
  const support = new Support(page.mentions);
  const sureness: Sureness = (end) => support.sureness(end);
  for (const found of draftsOf(page, readings, drafts)) {
    if (!page.units.allow(found)) {
      trace?.proposed(found, { outcome: "refused", by: "unit" });
      continue;
    }
    const settled = standings.settle(found);
    if (!settled) {
      denials.add(found);
      trace?.proposed(found, { outcome: "refused", by: "standing" });
      continue;
    }
    const { draft, status } = settled;
    const about = { document, sureness };
    const statement = "predicate" in draft ? makeRelation({ ...about, ...draft, status }) : makeAttribute({ ...about, ...draft });
    trace?.proposed(found, statement ? { outcome: "stated", statement } : { outcome: "refused", by: "schema" });
    if (!statement) continue;
    const key = keyOf(statement);
    const known = made.get(key);
    made.set(key, { statement: known ? both(known, { statement, draft }, sureness) : statement, draft: known?.draft ?? draft });
    for (const end of impliedEnds(draft)) implied.set(end.id, end);
  }
  const statements = [...made.values()].map(({ statement, draft }) => denials.settle(statement, draft));
  return { statements: statements.sort(byEvidence), implied: [...implied.values()] };
}
