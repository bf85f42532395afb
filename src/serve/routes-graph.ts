/** Routes that are answered from the graph in memory. */
import { Hono, type Context } from "hono";
import { sourceLabels, structure } from "../../graph/ontology.ts";
import { entityLabelsOf, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { Answer, PathAnswer, Schema, Vocabulary } from "../../graph/view.ts";
import { bestSentence } from "../answers/answers.ts";
import { answeringIn, type Answering } from "./answering.ts";
import { fold } from "../characters/fold.ts";
import { nodeDetail } from "./node-detail.ts";
import { edgeEvidence, fullArticle } from "./evidence.ts";
import { exportFormat, exportResponse } from "./exports.ts";
import type { Changes } from "./changes.ts";
import type { GraphSource } from "./graph-source.ts";
import { mostKnown, mostLinked, mostQuoted, mostStarts, type Limits } from "./limits.ts";
import { KnownListedNames, type ListedNamesOf } from "./listed-names.ts";
import { links } from "./links.ts";
import { placeTree } from "./place-tree.ts";
import { moments } from "./moments.ts";
import { neighbours } from "./neighbours.ts";
import { Parameters } from "./parameters.ts";
import { finderOf, printedOf, withPlaces, type PrintedPages } from "./printed-pages.ts";
import { searchTexts } from "./text-search.ts";
import { shortestPaths, type PathRequest } from "./paths.ts";
import { inducedSubgraph, subgraphOf } from "./subgraph.ts";
import { HttpError } from "./problem.ts";
import { readBody } from "./request-body.ts";
import { send, sendJson } from "./respond.ts";
import type { ReviewService } from "./review-service.ts";
import { positionsOf, type Positions } from "./rows.ts";
import type { Sliced } from "./sliced.ts";
import { labelAt, typeAt, type Snapshot } from "./snapshot.ts";
import { Turns } from "./turns.ts";

const query = (context: Context): Parameters => new Parameters(context.req.query());

function place(map: Positions, id: string, what: string): number {
  const at = map.get(id);
  if (at === undefined) throw new HttpError(404, "not-found", `There is no ${what} ${JSON.stringify(id)} in the graph.`);
  return at;
}

/** Positions of those ids that are in the graph; others have gone since and are passed over. */
const places = (map: Positions, ids: readonly string[]): number[] =>
  [...new Set(ids)].map((id) => map.get(id)).filter((at) => at !== undefined);

const withSources = (labels: ReadonlySet<string>): ReadonlySet<string> => new Set([...labels, ...sourceLabels]);

export interface BesideTheGraph {
  /** Told of in the status alone. */
  readonly review?: ReviewService | undefined;
  readonly printed?: PrintedPages | undefined;
  readonly names?: ListedNamesOf | undefined;
  readonly changes?: Changes | undefined;
}

export function graphRoutes(source: GraphSource, limits: Limits, beside: BesideTheGraph = {}): Hono {
  const app = new Hono();
  const answering = answeringIn(new Turns(limits));
  lookups(app, source, limits, answering, beside);
  pictures(app, source, limits, answering);
  texts(app, source, beside.printed);
  takeAway(app, source, limits);
  return app;
}

function lookups(
  app: Hono,
  source: GraphSource,
  limits: Limits,
  answering: Answering,
  { review, printed, names, changes }: BesideTheGraph,
): void {
  const listed = new KnownListedNames(names);
  app.get("/status", async (context) => {
    const decided = { decides: review !== undefined, updating: review?.updating === true, builds: changes !== undefined };
    const told = async (version: string) => {
      const found = await listed.of(version);
      return { ...decided, ...(found && { names: found }) };
    };
    const initial = await source.initial();
    if (initial) return sendJson(context, { ...initial.status, ...(await told(initial.status.version)) });
    const { engine, version, nodes, edges } = (await source.whole()).snapshot;
    return sendJson(context, { engine, version, nodes: nodes.length, edges: edges.length, ...(await told(version)) });
  });
  app.post("/refresh", async (context) => {
    const { snapshot } = await source.refresh();
    return sendJson(context, { version: snapshot.version });
  });
  app.get("/facets", async (context) => sendJson(context, (await source.initial())?.facets ?? (await source.whole()).facets));
  app.get("/vocabulary", (context) => sendJson(context, vocabularyOf(source.schema)));
  app.get("/schema", async (context) => sendJson(context, schemaOf((await source.whole()).snapshot)));
  app.get("/search", async (context) => {
    const asked = query(context);
    const [text, limit] = [fold(asked.text("q").slice(0, 200)), asked.count("limit", 20, 200)];
    const search = await source.search();
    return answering.json(context, search(text, limit), { light: true });
  });
  app.get("/search/texts", async (context) => {
    const asked = query(context);
    const [text, limit] = [asked.text("q").slice(0, 200), asked.count("limit", 6, 50)];
    return answering.json(context, searchTexts((await source.whole()).snapshot, text, limit));
  });
  app.get("/nodes/:id", async (context) => {
    const { snapshot } = await source.whole();
    const asked = query(context);
    const at = place(snapshot.nodeAt, context.req.param("id"), "node");
    const card = nodeDetail(snapshot, at, asked.count("relations", 50, 1_000), asked.count("articles", 100, limits.rows));
    const conflicts = await Promise.all(
      card.conflicts.map(async (one) => ({ ...one, sentences: await withPlaces(one.sentences, printed) })),
    );
    return sendJson(context, { ...card, conflicts, answers: await withPlacesOfQuotes(card.answers, printed) });
  });
}

async function withPlacesOfQuotes(answers: readonly Answer[], printed: PrintedPages | undefined): Promise<readonly Answer[]> {
  const quotes = answers.flatMap(({ entries }) => entries.flatMap(({ quote }) => quote ?? []));
  const find = await finderOf(
    printed,
    quotes.map(({ article }) => article.id),
  );
  return answers.map((answer) => ({
    ...answer,
    entries: answer.entries.map((entry) =>
      entry.quote ? { ...entry, quote: { ...entry.quote, ...printedOf(entry.quote.id, find) } } : entry,
    ),
  }));
}

function pictures(app: Hono, source: GraphSource, limits: Limits, answering: Answering): void {
  app.get("/overview", async (context) => {
    const asked = query(context);
    const initial = await source.initial();
    if (initial && !asked.has("nodes") && !asked.has("edges") && !asked.flag("articles")) return send(context, initial.overview);
    const { overview } = await source.whole();
    const size = overview.firstSize;
    const [nodes, edges] = [asked.count("nodes", size.nodes, limits.nodes), asked.count("edges", size.edges, limits.edges)];
    const wanted = { nodes, edges, withArticles: asked.flag("articles") };
    const known = overview.known(wanted);
    return known ? send(context, known) : answering.body(context, overview.make(wanted));
  });
  app.post("/neighbours", async (context) => {
    const asked = await readBody(context);
    const { snapshot } = await source.whole();
    const labels = asked.labels("labels", snapshot.schema) ?? new Set(entityLabelsOf(snapshot.schema));
    const from = places(snapshot.nodeAt, asked.texts("nodes", mostStarts));
    if (from.length === 0) throw new HttpError(404, "not-found", "None of `nodes` is in the graph.");
    const work = neighbours(snapshot, {
      from,
      depth: Math.min(asked.count("depth", 1, 3), 3),
      known: new Set(places(snapshot.nodeAt, asked.texts("known", mostKnown))),
      limit: asked.count("limit", 25, limits.nodes),
      edgeLimit: limits.edges,
      labels: asked.flag("articles") ? withSources(labels) : labels,
      relations: asked.relations("relations", snapshot.schema),
    });
    return answering.json(context, work);
  });
  app.post("/subgraph", async (context) => {
    const asked = await readBody(context);
    const { snapshot } = await source.whole();
    const chosen = places(snapshot.nodeAt, asked.texts("nodes", limits.nodes));
    const named = places(snapshot.edgeAt, asked.texts("edges", limits.edges));
    const known = new Set(places(snapshot.nodeAt, asked.texts("known", mostKnown)));
    return answering.json(context, inducedSubgraph(snapshot, { nodes: chosen, edges: named, known, edgeLimit: limits.edges }));
  });
  app.get("/paths", async (context) => {
    const asked = query(context);
    const { snapshot } = await source.whole();
    const from = place(snapshot.nodeAt, asked.text("from"), "node");
    const to = place(snapshot.nodeAt, asked.text("to"), "node");
    const work = pathAnswer(snapshot, {
      from,
      to,
      limit: asked.count("limit", 10, 50),
      longest: asked.count("longest", 8, 12),
      throughArticles: asked.flag("articles"),
    });
    return answering.json(context, work);
  });
  app.get("/places", async (context) => {
    const asked = query(context);
    return answering.json(context, placeTree((await source.whole()).snapshot, asked.count("limit", 2_000, limits.rows)));
  });
  app.post("/moments", async (context) => {
    const asked = await readBody(context);
    const { snapshot } = await source.whole();
    const of = asked.has("nodes") ? places(snapshot.nodeAt, asked.texts("nodes", mostStarts)) : undefined;
    return answering.json(context, moments(snapshot, of, asked.count("limit", 2_000, limits.rows)));
  });
  app.post("/links", async (context) => {
    const asked = await readBody(context);
    const { snapshot } = await source.whole();
    const chosen = places(snapshot.nodeAt, asked.texts("nodes", mostLinked));
    if (chosen.length < 2) throw new HttpError(404, "not-found", "`nodes` must name two nodes of the graph or more.");
    return answering.json(context, links(snapshot, chosen, asked.count("limit", 30, 500), limits.edges));
  });
}

function* pathAnswer(snapshot: Snapshot, request: PathRequest): Sliced<PathAnswer> {
  const { paths, truncated, cut } = yield* shortestPaths(snapshot, request);
  const nodes = [...new Set([request.from, request.to, ...paths.flatMap((path) => path.nodes)])];
  const edges = [...new Set(paths.flatMap((path) => path.edges))];
  return {
    paths: paths.map((path) => ({
      nodes: path.nodes.map((at) => snapshot.nodes.idAt(at)),
      edges: path.edges.map((at) => snapshot.edges.idAt(at)),
    })),
    truncated,
    cut,
    picture: yield* subgraphOf(snapshot, nodes, edges),
  };
}

function texts(app: Hono, source: GraphSource, printed: PrintedPages | undefined): void {
  app.get("/edges/:id/evidence", async (context) => {
    const asked = query(context);
    const { snapshot } = await source.whole();
    const at = place(snapshot.edgeAt, context.req.param("id"), "relation");
    const evidence = edgeEvidence(snapshot, at, asked.count("offset", 0, Number.MAX_SAFE_INTEGER, 0), asked.count("limit", 20, 200));
    return sendJson(context, { ...evidence, sentences: await withPlaces(evidence.sentences, printed) });
  });
  app.post("/quotes", async (context) => {
    const asked = await readBody(context);
    const { snapshot } = await source.whole();
    const edges = places(snapshot.edgeAt, asked.texts("edges", mostQuoted)).map((at) => snapshot.edges.idAt(at));
    const found = edges.flatMap((edge) => {
      const sentence = bestSentence(snapshot, edge);
      return sentence ? [{ edge, sentence }] : [];
    });
    const placed = await withPlaces(
      found.map(({ sentence }) => sentence),
      printed,
    );
    return sendJson(context, { quotes: Object.fromEntries(found.map(({ edge }, at) => [edge, placed[at]!])) });
  });
  app.get("/articles/:id", async (context) => {
    const asked = query(context);
    const { snapshot } = await source.whole();
    const at = place(snapshot.nodeAt, context.req.param("id"), "article");
    if (labelAt(snapshot, at) !== structure.article) throw new HttpError(404, "not-found", "That node is no article.");
    const named = asked.optionalText("edge");
    const edge = named === undefined ? undefined : place(snapshot.edgeAt, named, "relation");
    const find = await finderOf(printed, [snapshot.nodes.idAt(at)]);
    return sendJson(context, fullArticle(snapshot, at, { evidence: asked.optionalText("evidence"), edge, find }));
  });
}

function takeAway(app: Hono, source: GraphSource, limits: Limits): void {
  app.get("/export", async (context) => {
    const format = exportFormat(query(context).text("format"));
    const { snapshot } = await source.whole();
    return exportResponse(format, snapshot, snapshot.schema);
  });
  app.post("/export", async (context) => {
    const asked = await readBody(context);
    const format = exportFormat(asked.text("format"));
    const { snapshot } = await source.whole();
    const nodes = places(snapshot.nodeAt, asked.texts("nodes", limits.nodes * 5));
    const edges = places(snapshot.edgeAt, asked.texts("edges", limits.edges * 5));
    const kept = new Set(nodes);
    const joined = edges.filter((at) => kept.has(snapshot.sources[at]!) && kept.has(snapshot.targets[at]!));
    const part = { nodes: nodes.map((at) => snapshot.nodes.at(at)), edges: joined.map((at) => snapshot.edges.at(at)) };
    return exportResponse(format, part, snapshot.schema);
  });
}

/** All of the schema but how pages' names are stored. */
const vocabularyOf = ({ entities, sources, relations, propertyNames }: GraphSchema): Vocabulary => ({
  entities,
  sources,
  relations,
  propertyNames,
});

/** Labels and relation types with the properties that are there: what the console completes. */
function schemaOf(snapshot: Snapshot): Schema {
  const labels = new Map<string, Set<string>>();
  for (const at of positionsOf(snapshot.nodes)) gather(labels, labelAt(snapshot, at), snapshot.nodes.namesAt(at));
  const types = new Map<string, Set<string>>(snapshot.relationTypes.map((type) => [type, new Set()]));
  for (const at of positionsOf(snapshot.edges)) gather(types, typeAt(snapshot, at), snapshot.edges.namesAt(at));
  return { labels: listed(labels), relations: listed(types) };
}

function gather(kinds: Map<string, Set<string>>, kind: string, properties: readonly string[]): void {
  let names = kinds.get(kind);
  if (!names) kinds.set(kind, (names = new Set()));
  for (const name of properties) names.add(name);
}

const listed = (kinds: ReadonlyMap<string, ReadonlySet<string>>): Record<string, readonly string[]> =>
  Object.fromEntries([...kinds].map(([kind, names]) => [kind, ["id", ...[...names].sort()]]));
