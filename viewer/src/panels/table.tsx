/** The same graph as tables: for who cannot see a canvas, and for reading down a list. */
import { useMemo, useState } from "preact/hooks";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { openEvidence } from "../state/actions.ts";
import { bottomPanel } from "../state/store.ts";
import { count } from "../text/format.ts";
import { fill, labelName, relationName, texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";

const page = 100;
type Kind = "nodes" | "edges";

export function Table() {
  const words = texts.value;
  const [kind, setKind] = useState<Kind>("nodes");
  const { nodes, edges } = visible.value;
  return (
    <section class="drawer" aria-label={words.table}>
      <header>
        <div class="segmented" role="group">
          <button type="button" aria-pressed={kind === "nodes"} onClick={() => setKind("nodes")}>
            {words.tableNodes} {count(nodes.size)}
          </button>
          <button type="button" aria-pressed={kind === "edges"} onClick={() => setKind("edges")}>
            {words.tableEdges} {count(edges.size)}
          </button>
        </div>
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      <div class="scroll">{kind === "nodes" ? <NodeTable ids={nodes} /> : <EdgeTable ids={edges} />}</div>
    </section>
  );
}

type NodeColumn = "name" | "label" | "degree";

function NodeTable({ ids }: { readonly ids: ReadonlySet<string> }) {
  const words = texts.value;
  const [by, setBy] = useState<NodeColumn>("degree");
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => {
    const all = [...ids].map((id) => ({ id, ...graph.getNodeAttributes(id) }));
    return all.sort(
      (a, b) => (by === "degree" ? b.degree - a.degree : String(a[by]).localeCompare(String(b[by]), "zh")) || (a.id < b.id ? -1 : 1),
    );
  }, [ids, by]);
  const head = (column: NodeColumn, name: string) => (
    <th aria-sort={by === column ? (column === "degree" ? "descending" : "ascending") : "none"}>
      <button type="button" onClick={() => setBy(column)}>
        {name}
      </button>
    </th>
  );
  return (
    <table>
      <thead>
        <tr>
          {head("name", words.name)}
          {head("label", words.type)}
          {head("degree", words.degree)}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map((node) => (
          <tr key={node.id}>
            <td>
              <NodeName node={node} />
            </td>
            <td>{labelName(node.label)}</td>
            <td class="number">{node.degree}</td>
          </tr>
        ))}
        <More shown={shown} total={rows.length} onMore={() => setShown(shown + page)} />
      </tbody>
    </table>
  );
}

function EdgeTable({ ids }: { readonly ids: ReadonlySet<string> }) {
  const words = texts.value;
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => [...ids].sort((a, b) => graph.getEdgeAttribute(b, "support") - graph.getEdgeAttribute(a, "support")), [ids]);
  const end = (id: string) => <NodeName node={{ id, ...graph.getNodeAttributes(id) }} />;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.source}</th>
          <th>{words.relations}</th>
          <th>{words.target}</th>
          <th>{words.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map((id) => (
          <tr key={id}>
            <td>{end(graph.source(id))}</td>
            <td>{relationName(graph.getEdgeAttribute(id, "type"))}</td>
            <td>{end(graph.target(id))}</td>
            <td>
              <button type="button" class="quiet" onClick={() => openEvidence(id)}>
                {fill(words.support, { n: graph.getEdgeAttribute(id, "support") })}
              </button>
            </td>
          </tr>
        ))}
        <More shown={shown} total={rows.length} onMore={() => setShown(shown + page)} />
      </tbody>
    </table>
  );
}

function More({ shown, total, onMore }: { readonly shown: number; readonly total: number; readonly onMore: () => void }) {
  if (shown >= total) return null;
  return (
    <tr>
      <td colSpan={4}>
        <button type="button" class="quiet wide" onClick={onMore}>
          {fill(texts.value.more, { n: total - shown })}
        </button>
      </td>
    </tr>
  );
}
