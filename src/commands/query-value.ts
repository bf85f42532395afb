/** How a value of a query's answer reads in a table cell. */
import { entityLabel } from "../../graph/ontology.ts";
import type { QueryEdge, QueryNode, QueryPath, QueryValue } from "../../graph/store/store.ts";

export function valueText(value: QueryValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (isKind<QueryNode>(value, "node")) return nodeText(value);
  if (isKind<QueryEdge>(value, "edge")) return `[:${value.type}]`;
  if (isKind<QueryPath>(value, "path")) return pathText(value);
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item));
}

const isKind = <Value extends { kind: string }>(value: unknown, kind: Value["kind"]): value is Value =>
  typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === kind;

const nodeText = ({ id, labels, properties }: QueryNode): string =>
  `(${valueText(properties["name"] ?? id)} :${labels.filter((label) => label !== entityLabel).join(":")})`;

function pathText({ nodes, edges }: QueryPath): string {
  const [first, ...rest] = nodes;
  if (!first) return "";
  const steps = rest.map((node, index) => {
    const edge = edges[index]!;
    const [left, right] = edge.target === node.id ? ["-", "->"] : ["<-", "-"];
    return `${left}[:${edge.type}]${right}${nodeText(node)}`;
  });
  return nodeText(first) + steps.join("");
}
