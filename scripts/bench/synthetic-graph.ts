/** A graph of any size in the shape of a county's: few hubs, many leaves, text on articles. The same every time. */
import { structure } from "../../graph/ontology.ts";
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { entityLabels, type RelationType } from "../../graph/ontology.ts";

const surnames = [..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林郑"];
const given = [..."建国秀英志强丽娟海燕春生玉兰明华卫东雪梅"];
const types: readonly RelationType[] = ["WORKS_FOR", "LIVES_IN", "COOPERATES_WITH", "IMPLEMENTS", "PARTICIPATES_IN"];

/** `nodes` nodes, of which one in ten is an article, and `edges` edges, of which one in three is MENTIONED_IN. */
export function syntheticGraph(nodeCount: number, edgeCount: number): GraphBatch {
  let state = 42;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const articleCount = Math.max(1, Math.floor(nodeCount / 10));
  const entities: GraphNode[] = Array.from({ length: nodeCount - articleCount }, (_, index) => {
    const label = entityLabels[index % entityLabels.length]!;
    const name = `${surnames[random(20)]}${given[random(20)]}${given[random(20)]}${index}`;
    const place = { x: random(10_000) / 10, y: random(10_000) / 10, community: index % 40 };
    return {
      id: `${label.toLowerCase()}-${index.toString(16).padStart(16, "0")}`,
      label,
      properties: { name, aliases: [name.slice(0, 2)], mentionCount: 1 + random(9), degree: 0, pageRank: 1 / nodeCount, ...place },
    };
  });
  const articles: GraphNode[] = Array.from({ length: articleCount }, (_, index) => ({
    id: `${index.toString(16).padStart(16, "0")}.1`,
    label: structure.article,
    properties: {
      name: `第${index}篇`,
      text: "县里召开会议，部署下一步工作。".repeat(20),
      file: `page-${index}.txt`,
      index: 1,
      language: "zh",
    },
  }));
  const seen = new Set<string>();
  const edges: GraphEdge[] = [];
  while (edges.length < edgeCount) {
    const mentioned = edges.length % 3 === 0;
    // Squaring makes some far better connected than others.
    const source = entities[Math.floor((random(1_000_000) / 1_000_000) ** 2 * entities.length)]!;
    const target = mentioned ? articles[random(articles.length)]! : entities[random(entities.length)]!;
    const type = mentioned ? structure.mentionedIn : types[edges.length % types.length]!;
    const key = `${source.id} ${type} ${target.id}`;
    if (source === target || seen.has(key)) continue;
    seen.add(key);
    const evidence = [`${articles[random(articles.length)]!.id}:0-15`];
    const properties = mentioned
      ? { count: 1 + random(4) }
      : {
          evidence,
          quotes: ["县里召开会议，部署下一步工作。"],
          support: 1 + random(3),
          confidence: random(100) / 100,
          status: "done",
          extractors: ["bench"],
        };
    edges.push({ id: `e-${edges.length.toString(16).padStart(16, "0")}`, type, source: source.id, target: target.id, properties });
  }
  return { nodes: [...entities, ...articles], edges };
}
