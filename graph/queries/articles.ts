/** Queries about articles: what each states, who wrote it, what stands together. */
import { anyText, kindOf, rowCount, textParameter } from "./fragments.ts";
import type { NamedQuery } from "./named-query.ts";

export const articleQueries: readonly NamedQuery[] = [
  {
    name: "article-statements",
    title: "What one article states",
    description: "Relations with evidence in an article. Sentence ids begin with the id of their article.",
    parameters: [textParameter("title", "part of the article's title, or its id")],
    cypher: `MATCH (article:Article)
WHERE article.id = $title OR article.title CONTAINS $title
MATCH (a:Entity)-[:MENTIONED_IN]->(article)
MATCH (a)-[r]->(b:Entity)
WHERE any(sentence IN coalesce(r.evidence, []) WHERE sentence STARTS WITH article.id + ':')
RETURN article.title AS article, a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.confidence AS confidence
ORDER BY article, subject, relation, object`,
  },
  {
    name: "reporters",
    title: "Reporters and their articles",
    description: "Who wrote what, in which role.",
    parameters: [anyText("name", "part of the writer's name")],
    cypher: `MATCH (writer:Person)-[r:WROTE]->(article:Article)
WHERE $name = '' OR writer.name CONTAINS $name
RETURN writer.name AS writer, r.role AS role, article.title AS article, article.date AS date
ORDER BY writer, date, article`,
  },
  {
    name: "articles-about",
    title: "Articles that name somebody",
    description: "Articles in which a name stands, most often first.",
    parameters: [textParameter("name", "a name or alias")],
    cypher: `MATCH (n:Entity)-[r:MENTIONED_IN]->(article:Article)
WHERE n.name = $name OR $name IN coalesce(n.aliases, [])
RETURN n.name AS name, article.title AS article, article.date AS date, article.file AS file, r.count AS mentions
ORDER BY mentions DESC, article`,
  },
  {
    name: "named-together",
    title: "Named together",
    description: "Pairs named in the same articles though no relation between them is stated: leads to follow.",
    parameters: [{ name: "articles", description: "in at least so many articles", default: 2 }, rowCount],
    cypher: `MATCH (a:Entity)-[:MENTIONED_IN]->(article:Article)<-[:MENTIONED_IN]-(b:Entity)
WHERE a.id < b.id
WITH a, b, count(article) AS together
WHERE together >= $articles AND NOT EXISTS { MATCH (a)--(b) }
RETURN a.name AS first, ${kindOf("a")} AS firstKind, b.name AS second, ${kindOf("b")} AS secondKind, together
ORDER BY together DESC, first, second
LIMIT $limit`,
  },
];
