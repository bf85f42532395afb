/** One value of a query's answer, as text or as a node to go to. */
import { entityLabel, structure } from "../../../graph/ontology.ts";
import type { QueryEdge, QueryNode, QueryPath, QueryValue } from "../../../graph/store/store.ts";
import { NodeName } from "../panels/node-name.tsx";
import { relationName } from "../text/texts.ts";

const isKind = (value: object, kind: string): boolean => "kind" in value && (value as { kind: unknown }).kind === kind;

export function Cell({ value }: { readonly value: QueryValue }) {
  if (value === null) return <span class="muted">∅</span>;
  if (typeof value !== "object") return <>{String(value)}</>;
  if (isKind(value, "node")) return <NodeCell node={value as QueryNode} />;
  if (isKind(value, "edge")) return <span class="relation">{relationName((value as QueryEdge).type)}</span>;
  if (isKind(value, "path")) return <PathCell path={value as QueryPath} />;
  if (Array.isArray(value))
    return (
      <span class="list">
        {(value as readonly QueryValue[]).map((one, at) => (
          <span key={at}>
            {at > 0 ? "、" : ""}
            <Cell value={one} />
          </span>
        ))}
      </span>
    );
  return <code>{JSON.stringify(value)}</code>;
}

function NodeCell({ node: { id, labels, properties } }: { readonly node: QueryNode }) {
  const label = labels.find((one) => one !== entityLabel) ?? structure.document;
  const name = properties["name"] ?? properties["title"] ?? id;
  return <NodeName node={{ id, label, name: String(name) }} />;
}

function PathCell({ path: { nodes, edges } }: { readonly path: QueryPath }) {
  return (
    <span class="list">
      {nodes.map((node, at) => (
        <span key={at}>
          <NodeCell node={node} />
          {edges[at] ? <span class="relation">{relationName(edges[at].type)}</span> : null}
        </span>
      ))}
    </span>
  );
}
