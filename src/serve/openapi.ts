/** The interface's description, served at /api/v1/openapi.json; a test holds it against the routes and their answers. */
import { nodeLabelsOf, relationTypesOf, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import { dossierFormats } from "../dossier/files.ts";
import { dossierLanguages, dossierTypes, mostInFile } from "./dossier-files.ts";
import { pointPattern } from "./changes.ts";
import { exportFormats, exportTypes } from "./exports.ts";
import { defaultLimits, leastQueryMs, longestQuery, mostKnown, mostLinked, mostQuoted, mostStarts } from "./limits.ts";
import { boolean, count, list, number, ref, sent, string, words, type JsonSchema } from "./json-schema.ts";
import { label, relation, schemas } from "./openapi-schemas.ts";

interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

const inQuery = (name: string, schema: JsonSchema, description: string, required = false): Parameter => ({
  ...{ name, in: "query", required, description, schema },
});
const id: Parameter = { name: "id", in: "path", required: true, description: "The property `id`.", schema: string };

export interface Operation {
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: { readonly "application/json": { readonly schema: JsonSchema } } };
  readonly responses: Readonly<Record<string, object>>;
}

export const basePath = "/api/v1";

const answer = (name: string) => ({ description: name, content: { "application/json": { schema: ref(name) } } });
const file = {
  description: "The file.",
  content: Object.fromEntries(Object.values(exportTypes).map((type) => [type.split(";")[0]!, { schema: {} }])),
};

/** What may go wrong, and when. */
const problems = {
  400: "A parameter, or the body, is not as described here.",
  401: "The server asks for its token.",
  403: "The host or the origin is not this server's, or it only reads.",
  404: "What was named is not in the graph, or not unmistakably one thing.",
  409: "The store can't run this query as it is written: `code` is `syntax` (then `position` may tell where) or `failed`.",
  413: "The body is too large.",
  415: "The body is no application/json.",
  429: "As many queries run already as the server runs at once.",
  500: "A fault of the server.",
  503: "The store can't be had now.",
  504: "The query did not end in its time.",
} as const;
type ProblemStatus = keyof typeof problems;

const problem = (description: string) => ({ description, content: { "application/json": { schema: ref("Problem") } } });
const always: readonly ProblemStatus[] = [401, 403, 500, 503];
const failures = (statuses: readonly ProblemStatus[]) => ({
  ...Object.fromEntries([...always, ...statuses].map((status) => [status, problem(problems[status])])),
  default: problem("Any other problem, as a method that the address does not take."),
});

const answers = (success: object, statuses: readonly ProblemStatus[] = []) => ({ 200: success, ...failures(statuses) });
const unchanged = { 304: { description: "Unchanged since the ETag given." } };

const get = (summary: string, name: string, parameters: readonly Parameter[] = [], statuses: readonly ProblemStatus[] = []) => ({
  get: {
    summary,
    parameters,
    responses: { ...answers(answer(name), parameters.length > 0 ? [400, 404, ...statuses] : statuses), ...unchanged },
  },
});
const bodyOf = (schema: JsonSchema) => ({ required: true as const, content: { "application/json": { schema } } });
const ofBodies: readonly ProblemStatus[] = [400, 404, 413, 415];
const post = (summary: string, name: string, body: JsonSchema, statuses: readonly ProblemStatus[] = []) => ({
  post: { summary, requestBody: bodyOf(body), responses: answers(answer(name), [...ofBodies, ...statuses]) },
});

const most = defaultLimits;
const ids = (maxItems: number, minItems = 0): JsonSchema => list(string, { maxItems, ...(minItems > 0 && { minItems }) });
const known = { ...ids(mostKnown), description: "Nodes shown already; edges to them are given as well." };
const point: JsonSchema = {
  type: "string",
  title: "the number of a build, or a day or month (3, 2022-06-24, 2022-06)",
  pattern: pointPattern,
};
const format: JsonSchema = { type: "string", enum: exportFormats };

export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Mailuo",
    version: "1",
    description:
      "A knowledge graph of local news. Nothing is written but people's decisions, where the server takes them. Every list is cut to a limit and says of how many; a limit above the server's is cut to it. " +
      "What would look at too much of a large graph is ended and says so: `cut`. Where too many ask at once a 503 says in Retry-After when to ask again. " +
      "Answers carry an ETag and are compressed. Errors are a Problem, whatever the status. What is not described here, of a request's parameters and body, is passed over.",
  },
  servers: [{ url: basePath }],
  paths: {
    "/openapi.json": {
      get: {
        summary: "This description",
        responses: {
          ...answers({ description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } }),
          ...unchanged,
        },
      },
    },
    "/status": get("Engine, size and version of the graph", "Status"),
    "/refresh": { post: { summary: "Reads the store again", responses: answers(answer("Version"), [413]) } },
    "/facets": get("Counts over the whole graph: legend and time line", "Facets"),
    "/vocabulary": get("What the graph may hold: labels and relations, with their colours and names", "Vocabulary"),
    "/schema": get("Labels and relation types with the properties that are there", "Schema"),
    "/overview": get("The whole graph where it is small, else its most connected part", "Picture", [
      inQuery("nodes", count, "At most so many nodes."),
      inQuery("edges", count, "At most so many edges, the best supported."),
      inQuery("articles", boolean, "With the articles as nodes."),
    ]),
    "/search": get("By name, alias, and pinyin in full or by initials", "SearchAnswer", [
      inQuery("q", words, "One character is enough.", true),
      inQuery("limit", count, "Default 20."),
    ]),
    "/search/texts": get("Beside names: titles and sentences of articles, posts and occupations, sums and dates", "TextSearchAnswer", [
      inQuery("q", words, "White space in the text is passed over; `416万元` and `2022-06` find values.", true),
      inQuery("limit", count, "So many of each kind. Default 6."),
    ]),
    "/nodes/{id}": get("A node's card", "Card", [
      id,
      inQuery("relations", count, "So many of each type. Default 50."),
      inQuery("articles", count, "So many articles. Default 100."),
    ]),
    "/nodes/{id}/dossier": {
      get: {
        summary: "All that is known of a node as one file: its relations with their sentences, articles and pages",
        parameters: [
          id,
          inQuery("format", { type: "string", enum: dossierFormats }, "Default html."),
          inQuery("language", { type: "string", enum: dossierLanguages }, "Of its headings; that of the node's name unless given."),
        ],
        responses: answers(
          {
            description: "The file.",
            content: Object.fromEntries(Object.values(dossierTypes).map((type) => [type.split(";")[0]!, { schema: {} }])),
          },
          [400, 404],
        ),
      },
    },
    "/view-file": {
      post: {
        summary: "These nodes and relations as one HTML file: the picture, and every relation with its sentences",
        requestBody: bodyOf(
          sent({
            ...{ nodes: ids(mostInFile.nodes, 1), edges: ids(mostInFile.edges) },
            "places?": {
              ...list(list(number, { minItems: 2, maxItems: 2 }), { maxItems: mostInFile.nodes }),
              description: "Where each node stands.",
            },
            "language?": { type: "string", enum: dossierLanguages } as const,
          }),
        ),
        responses: answers({ description: "The file.", content: { "text/html": { schema: {} } } }, ofBodies),
      },
    },
    "/neighbours": post("The best supported neighbours of some nodes", "Picture", {
      ...sent({
        ...{ nodes: ids(mostStarts, 1), "depth?": { type: "integer", minimum: 1, maximum: 3 }, "limit?": count, "known?": known },
        ...{ "labels?": list(label), "relations?": list(relation), "articles?": boolean },
      }),
    }),
    "/subgraph": post(
      "Given nodes and edges, with every edge between them",
      "Picture",
      sent({ "nodes?": ids(most.nodes), "edges?": ids(most.edges), "known?": known }),
    ),
    "/paths": get("All shortest paths between two nodes", "PathAnswer", [
      inQuery("from", words, "A node's id.", true),
      inQuery("to", words, "A node's id.", true),
      inQuery("limit", count, "So many paths. Default 10."),
      inQuery("longest", count, "So many steps. Default 8."),
      inQuery("articles", boolean, "Whether a path may lead through an article that mentions both sides."),
    ]),
    "/links": post("What links these nodes", "LinkAnswer", sent({ nodes: ids(mostLinked, 2), "limit?": count })),
    "/builds": get("The runs that made the graph, newest first", "BuildList", [], [404]),
    "/changes": get("What differs between two builds, or two days: pages, entities, relations and their values", "ChangeAnswer", [
      inQuery("from", point, "The number of a build; or a day or month, for what the pages told that had come out by its end.", true),
      inQuery("to", point, "The same.", true),
    ]),
    "/places": get("Places as they nest, with how much there is in each", "PlaceAnswer", [
      inQuery("limit", count, "So many places, those with most in them. Default 2000."),
    ]),
    "/moments": post(
      "Relations along time, of these nodes or, where none are given, of all: oldest first, of too many the newest",
      "MomentAnswer",
      sent({ "nodes?": ids(mostStarts), "limit?": count }),
    ),
    "/quotes": post(
      "A sentence of each of these relations, with both its ends if there is such a one",
      "QuoteAnswer",
      sent({ edges: ids(mostQuoted, 1) }),
    ),
    "/edges/{id}/evidence": get("The sentences that state a relation, both ends marked", "EdgeEvidence", [
      id,
      inQuery("offset", { type: "integer", minimum: 0 }, "Sentences passed over."),
      inQuery("limit", count, "Default 20."),
    ]),
    "/articles/{id}": get("An article's full text, its names marked", "FullArticle", [
      id,
      inQuery("evidence", words, "The sentence to mark: `<article id>:<start>-<end>`."),
      inQuery("edge", words, "The relation whose ends to mark."),
    ]),
    "/documents/{id}/pdf": {
      get: {
        summary: "The PDF that a page was read from, as it was then",
        parameters: [{ ...id, description: "The document's id." }],
        responses: {
          200: { description: "The file.", content: { "application/pdf": { schema: {} } } },
          ...failures([404]),
          409: problem("The file has changed since it was read."),
          410: problem("The file is not where it was read any more."),
          413: problem("The file is larger than what can be shown here."),
        },
      },
    },
    "/character-maps/{name}": {
      get: {
        summary: "What the codes of a font mean that a PDF does not embed, in pdf.js' packed form",
        parameters: [{ name: "name", in: "path", required: true, description: "`GBK-EUC-H.bcmap`", schema: string }],
        responses: {
          200: { description: "The map.", content: { "application/octet-stream": { schema: {} } } },
          ...failures([404]),
        },
      },
    },
    "/review": get("Pairs that could be one thing, most consequential first", "ReviewAnswer", [inQuery("limit", count, "Default 50.")]),
    "/decisions": {
      ...get("What people decided, newest first", "DecisionList"),
      ...post("Decides something; the graph follows a little later (see `updating` of the status)", "DecisionList", ref("DecisionRequest")),
    },
    "/queries": get("The named queries", "NamedQueries"),
    "/cypher": post(
      "Read-only Cypher",
      "QueryAnswer",
      sent({
        query: { ...words, maxLength: longestQuery },
        ...{
          "parameters?": { type: "object", additionalProperties: true } as const,
          "limit?": count,
          "timeoutMs?": { type: "integer", minimum: leastQueryMs } as const,
        },
      }),
      [409, 429, 504],
    ),
    "/export": {
      get: {
        summary: "The whole graph as a file",
        parameters: [inQuery("format", format, "The format.", true)],
        responses: answers(file, [400]),
      },
      post: {
        summary: "A part of the graph as a file",
        requestBody: bodyOf(sent({ format, nodes: ids(most.nodes * 5), "edges?": ids(most.edges * 5) })),
        responses: answers(file, ofBodies),
      },
    },
  },
  components: { schemas },
} as const;

/** With the labels and relations of a graph's schema. */
export const openApiOf = (schema: GraphSchema): object => ({
  ...openApi,
  components: {
    schemas: {
      ...schemas,
      Label: { type: "string", enum: nodeLabelsOf(schema) },
      Relation: { type: "string", enum: relationTypesOf(schema) },
    },
  },
});
