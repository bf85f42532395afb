/** Mentions → statements: each family of rules reads each sentence; the same statement found twice is made once. */
import type { Gazetteer } from "../gazetteer/place.ts";
import { relations } from "../../graph/ontology.ts";
import type { Article, Document, Mention, RelationStatement, Statement, StatementStatus } from "../model.ts";
import { projectAttributes } from "../languages/zh/relations/attributes.ts";
import { attendance } from "../languages/zh/relations/attendance.ts";
import { authorship } from "./authorship.ts";
import { cooperation } from "../languages/zh/relations/cooperation.ts";
import type { Draft, Rule } from "./draft.ts";
import { englishDrafts } from "../languages/en/relations/rules.ts";
import { eventParts, eventRoles, events } from "../languages/zh/relations/event.ts";
import { funding } from "../languages/zh/relations/funding.ts";
import { honours } from "../languages/zh/relations/honour.ts";
import { jurisdiction } from "../languages/zh/relations/jurisdiction.ts";
import { locatedByName } from "../languages/zh/relations/located-name.ts";
import { locations } from "../languages/zh/relations/location.ts";
import { Page } from "../languages/zh/relations/page.ts";
import { gazetteerParts, subUnits, textualParts, townshipParts } from "../languages/zh/relations/part-of.ts";
import { policies } from "../languages/zh/relations/policy.ts";
import { fittingTitle } from "../languages/zh/relations/post-fit.ts";
import { postsInContext } from "../languages/zh/relations/post-context.ts";
import { postsByKind } from "../languages/zh/relations/post-kind.ts";
import { posts } from "../languages/zh/relations/post.ts";
import { projectAgents, projectRoles, projects, projectsInHand, projectSites } from "../languages/zh/relations/project.ts";
import { residenceInContext } from "../languages/zh/relations/residence-context.ts";
import { residence } from "../languages/zh/relations/residence.ts";
import { Standings } from "./standing/standing.ts";
import { makeAttribute, makeRelation } from "./statement.ts";
import { succession } from "../languages/zh/relations/succession.ts";
import { longestSentence } from "../languages/zh/relations/view.ts";

const chinese: readonly Rule[] = [
  postsInContext,
  posts,
  postsByKind,
  residenceInContext,
  residence,
  textualParts,
  townshipParts,
  subUnits,
  jurisdiction,
  cooperation,
  events,
  attendance,
  eventRoles,
  eventParts,
  projects,
  projectsInHand,
  projectAgents,
  projectRoles,
  projectSites,
  funding,
  policies,
  honours,
  succession,
  locatedByName,
  locations,
  projectAttributes,
];

function* draftsOf(page: Page): Generator<Draft> {
  for (const article of page.articles) {
    yield* authorship(article, page);
    if (article.language !== "zh") continue;
    for (const view of page.views(article)) {
      const { kind, text } = view.sentence;
      if (kind === "byline" || text.length > longestSentence || page.mentionsOf(view.sentence).length === 0) continue;
      for (const rule of chinese)
        for (const draft of rule(view, page)) {
          const fitting = withFittingPost(draft);
          if (fitting) yield fitting;
        }
    }
  }
  yield* englishDrafts(page.articles, page.mentions);
  yield* gazetteerParts(page);
}

/** Who works where, with those of the posts that the body can give; `undefined` where it can give none. Others as they are. */
function withFittingPost(draft: Draft): Draft | undefined {
  if (!("predicate" in draft) || draft.predicate !== "WORKS_FOR" || "sentences" in draft.object) return draft;
  const title = draft.properties?.title;
  if (typeof title !== "string" || title === "") return draft;
  const kept = fittingTitle(title, draft.object);
  return kept === undefined ? undefined : { ...draft, properties: { ...draft.properties, title: kept } };
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
  const page = new Page(document, articles, mentions, gazetteer);
  const standings = new Standings(page);
  const made = new Map<string, Statement>();
  const units = page.units;
  for (const found of draftsOf(page)) {
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
