/** The same graph as tables, to filter and to sort: for who cannot see a canvas, and for reading down a list. */
import { useState } from "preact/hooks";
import { visible } from "../state/looking.ts";
import { bottomPanel } from "../state/store.ts";
import { count } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { EdgeTable } from "./table-edges.tsx";
import { NodeTable } from "./table-nodes.tsx";

type Kind = "nodes" | "edges";

export function Table() {
  const words = texts.value;
  const [kind, setKind] = useState<Kind>("nodes");
  const [filter, setFilter] = useState("");
  const [quoted, setQuoted] = useState(false);
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
        <input
          id="table-filter"
          type="search"
          class="table-filter"
          placeholder={words.tableFilter}
          aria-label={words.tableFilter}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        {kind === "edges" ? (
          <label class="tick">
            <input type="checkbox" checked={quoted} onChange={() => setQuoted(!quoted)} /> {words.tableSentences}
          </label>
        ) : null}
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      <div class="scroll">
        {kind === "nodes" ? <NodeTable ids={nodes} filter={filter} /> : <EdgeTable ids={edges} filter={filter} quoted={quoted} />}
      </div>
    </section>
  );
}
