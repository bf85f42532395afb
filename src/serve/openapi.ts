/** The interface's description, served at /api/v1/openapi.json; a test holds it against the routes and their answers. */
import { boolean, integer, list, object, ref, schemas, string, type JsonSchema } from "./openapi-schemas.ts";
import { exportFormats } from "./exports.ts";

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

const answer = (name: string) => ({ description: name, content: { "application/json": { schema: ref(name) } } });
const problem = { description: "What went wrong.", content: { "application/json": { schema: ref("Problem") } } };
const file = { description: "The file.", content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } };
const answers = (success: object) => ({ 200: success, 304: { description: "Unchanged since the ETag given." }, default: problem });

const get = (summary: string, name: string, parameters: readonly Parameter[] = []) => ({
  get: { summary, parameters, responses: answers(answer(name)) },
});
const post = (summary: string, name: string, body: JsonSchema) => ({
  post: { summary, requestBody: { required: true, content: { "application/json": { schema: body } } }, responses: answers(answer(name)) },
});

const ids = list(string);
const known = { ...ids, description: "Nodes shown already; edges to them are given as well." };
const format: JsonSchema = { type: "string", enum: exportFormats };

export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Mailuo",
    version: "1",
    description:
      "A knowledge graph of local news. Nothing is written but people's decisions, where the server takes them. Every list is cut to a limit and says of how many; a limit above the server's is cut to it. " +
      "What would look at too much of a large graph is ended and says so: `cut`. Where too many ask at once a 503 says in Retry-After when to ask again. Answers carry an ETag and are compressed. Errors are a Problem, whatever the status.",
  },
  servers: [{ url: "/api/v1" }],
  paths: {
    "/openapi.json": { get: { summary: "This description", responses: { 200: { description: "OpenAPI 3.1" } } } },
    "/status": get("Engine, size and version of the graph", "Status"),
    "/refresh": { post: { summary: "Reads the store again", responses: answers(answer("Version")) } },
    "/facets": get("Counts over the whole graph: legend and time line", "Facets"),
    "/schema": get("Labels and relation types with the properties that are there", "Schema"),
    "/overview": get("The whole graph where it is small, else its most connected part", "Picture", [
      inQuery("nodes", integer, "At most so many nodes."),
      inQuery("edges", integer, "At most so many edges, the best supported."),
      inQuery("articles", boolean, "With the articles as nodes."),
    ]),
    "/search": get("By name, alias, and pinyin in full or by initials", "SearchAnswer", [
      inQuery("q", string, "One character is enough.", true),
      inQuery("limit", integer, "Default 20."),
    ]),
    "/nodes/{id}": get("A node's card", "Card", [
      id,
      inQuery("relations", integer, "So many of each type. Default 50."),
      inQuery("articles", integer, "So many articles. Default 100."),
    ]),
    "/neighbours": post("The best supported neighbours of some nodes", "Picture", {
      ...object({
        ...{ nodes: ids, "depth?": { type: "integer", minimum: 1, maximum: 3 }, "limit?": integer, "known?": known },
        ...{ "labels?": ids, "relations?": ids, "articles?": boolean },
      }),
    }),
    "/subgraph": post(
      "Given nodes and edges, with every edge between them",
      "Picture",
      object({ "nodes?": ids, "edges?": ids, "known?": known }),
    ),
    "/paths": get("All shortest paths between two nodes", "PathAnswer", [
      inQuery("from", string, "A node's id.", true),
      inQuery("to", string, "A node's id.", true),
      inQuery("limit", integer, "So many paths. Default 10."),
      inQuery("longest", integer, "So many steps. Default 8."),
      inQuery("articles", boolean, "Whether a path may lead through an article that mentions both sides."),
    ]),
    "/links": post("What links these nodes", "LinkAnswer", object({ nodes: ids, "limit?": integer })),
    "/edges/{id}/evidence": get("The sentences that state a relation, both ends marked", "EdgeEvidence", [
      id,
      inQuery("offset", integer, "Sentences passed over."),
      inQuery("limit", integer, "Default 20."),
    ]),
    "/articles/{id}": get("An article's full text, its names marked", "FullArticle", [
      id,
      inQuery("evidence", string, "The sentence to mark: `<article id>:<start>-<end>`."),
      inQuery("edge", string, "The relation whose ends to mark."),
    ]),
    "/review": get("Pairs that could be one thing, most consequential first", "ReviewAnswer", [inQuery("limit", integer, "Default 50.")]),
    "/decisions": {
      ...get("What people decided, newest first", "DecisionList"),
      ...post("Decides something; the graph follows a little later (see `updating` of the status)", "DecisionList", ref("DecisionRequest")),
    },
    "/queries": get("The named queries", "NamedQueries"),
    "/cypher": post(
      "Read-only Cypher",
      "QueryAnswer",
      object({ query: string, "parameters?": { type: "object", additionalProperties: true }, "limit?": integer, "timeoutMs?": integer }),
    ),
    "/export": {
      get: { summary: "The whole graph as a file", parameters: [inQuery("format", format, "The format.", true)], responses: answers(file) },
      post: {
        summary: "A part of the graph as a file",
        requestBody: { required: true, content: { "application/json": { schema: object({ format, nodes: ids, "edges?": ids }) } } },
        responses: answers(file),
      },
    },
  },
  components: { schemas },
} as const;
