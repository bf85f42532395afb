/** A small graph in the ontology's shape, invented, on which the contract's queries have answers that were worked out by hand. */
import type { GraphBatch, GraphEdge, GraphNode, Properties } from "../../graph/batch.ts";
import type { NodeLabel, RelationType } from "../../graph/ontology.ts";

const node = (label: NodeLabel, id: string, properties: Properties): GraphNode => ({ id, label, properties });

const named = (label: NodeLabel, id: string, name: string, mentionCount: number, more: Properties = {}): GraphNode =>
  node(label, id, { name, aliases: [], mentionCount, ...more });

const nodes: readonly GraphNode[] = [
  named("Person", "p1", "李玉林", 5, { aliases: ["老李", "李书记"], pageRank: 0.5, x: 1, y: -2.5 }),
  named("Person", "p2", "王芳", 3, { pageRank: 0.25 }),
  named("Person", "p3", "许明", 2),
  named("Person", "p4", "李晨", 1),
  named("Person", "p5", "李晨", 1),
  named("Person", "p6", "Mary O'Brien", 4, { aliases: ["M. O'Brien"] }),
  named("Person", "p7", "𠮷田", 1),
  named("Agency", "a1", "云岭市公安局", 6, { aliases: ["市公安局"] }),
  named("Agency", "a2", "云岭市民政局", 2),
  named("Agency", "a3", "石桥乡党委", 3),
  named("Agency", "a4", "柳湾村村委会", 2),
  named("Village", "v1", "柳湾村", 7, { aliases: ["柳湾"], gbCode: "530199101201" }),
  named("Village", "v2", "石门村", 2, { gbCode: "530199101202" }),
  named("Place", "l1", "云岭市", 8, { gbCode: "530199" }),
  named("Place", "l2", "石桥乡", 4, { gbCode: "530199101" }),
  named("Place", "l3", "滇东省", 1),
  named("Organization", "o1", "云岭日报社", 2),
  named("Organization", "o2", "绿源农业公司", 2, { aliases: ["绿源公司"] }),
  named("Project", "j1", "农房改造项目", 3, { totalInvestmentCny: 4_160_000, households: 32 }),
  named("Project", "j2", "饮水工程", 2, { totalInvestmentCny: 1_250_000.5, startDate: "2022-06-14" }),
  named("Policy", "y1", "《为民办实事清单》", 1),
  named("Event", "e1", "护林防火宣传活动", 2),
  named("Event", "e2", "Spring Festival Fair", 1),
  named("Honor", "h1", "省级卫生村", 2),
  node("Article", "d1.1", { title: "柳湾村里新事多", date: "2022-06-15", file: "page.txt", language: "zh", index: 1 }),
  node("Article", "d1.2", { title: "护林防火进石门", date: "2022-06-16", file: "page.txt", language: "zh", index: 2 }),
  node("Document", "d1", { title: "云岭日报 2 版", file: "page.txt" }),
];

const edge = (type: RelationType, source: string, target: string, properties: Properties = {}): GraphEdge => ({
  id: `${source}-${type}-${target}`,
  type,
  source,
  target,
  properties,
});

const stated = (type: RelationType, source: string, target: string, article: 1 | 2, more: Properties = {}): GraphEdge =>
  edge(type, source, target, {
    evidence: [`d1.${article}:10-20`],
    support: 1,
    confidence: 0.5,
    extractors: ["pattern"],
    status: "done",
    ...more,
  });

const edges: readonly GraphEdge[] = [
  stated("WORKS_FOR", "p1", "a3", 1, { title: "党委书记", support: 2, evidence: ["d1.1:10-20", "d1.2:5-9"], confidence: 1 }),
  stated("WORKS_FOR", "p1", "a4", 1, { title: "第一书记" }),
  stated("WORKS_FOR", "p2", "a1", 2, { title: "局长" }),
  stated("WORKS_FOR", "p3", "o1", 1, { title: "记者", confidence: 0.75 }),
  stated("WORKS_FOR", "p4", "a1", 2, { title: "民警" }),
  stated("WORKS_FOR", "p5", "o2", 1, { title: "经理" }),
  stated("LIVES_IN", "p6", "v1", 1, { occupation: "teacher" }),
  stated("LIVES_IN", "p7", "v2", 2, { occupation: "农民" }),
  stated("PART_OF", "v1", "l2", 1),
  stated("PART_OF", "v2", "l2", 2),
  stated("PART_OF", "l2", "l1", 1),
  stated("PART_OF", "l1", "l3", 1),
  stated("HAS_JURISDICTION", "a1", "l1", 2),
  stated("HAS_JURISDICTION", "a3", "l2", 1),
  stated("LOCATED_IN", "j1", "v1", 1),
  stated("LOCATED_IN", "j2", "v1", 1),
  stated("LOCATED_IN", "o2", "l2", 1),
  stated("FUNDS", "a2", "j1", 1, { amountCny: 1_000_000 }),
  stated("FUNDS", "o2", "j1", 1, { amountCny: 500_000, status: "planned" }),
  stated("FUNDS", "a2", "j2", 1),
  stated("IMPLEMENTS", "a4", "j2", 1, { status: "planned", startDate: "2022-07-01" }),
  stated("COOPERATES_WITH", "a1", "a2", 2, { support: 2 }),
  stated("ORGANIZES", "a1", "e1", 2, { date: "2022-06-16" }),
  stated("PARTICIPATES_IN", "v2", "e1", 2),
  stated("PARTICIPATES_IN", "p7", "e1", 2),
  stated("ISSUED", "a3", "y1", 1, { date: "2022-01-30" }),
  stated("RECEIVED", "v1", "h1", 1, { date: "2021-12-01" }),
  edge("WROTE", "p3", "d1.1", { role: "记者" }),
  edge("WROTE", "p2", "d1.2", { role: "通讯员" }),
  edge("MENTIONED_IN", "p1", "d1.1", { count: 4 }),
  edge("MENTIONED_IN", "p1", "d1.2", { count: 1 }),
  edge("MENTIONED_IN", "v1", "d1.1", { count: 7 }),
  edge("MENTIONED_IN", "a1", "d1.2", { count: 6 }),
  edge("MENTIONED_IN", "l1", "d1.1", { count: 3 }),
  edge("MENTIONED_IN", "l1", "d1.2", { count: 5 }),
  edge("IN_DOCUMENT", "d1.1", "d1"),
  edge("IN_DOCUMENT", "d1.2", "d1"),
];

export const fixture: GraphBatch = { nodes, edges };
