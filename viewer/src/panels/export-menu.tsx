/** Take away: the picture, or the data of the selection, the view or everything. */
import { signal } from "@preact/signals";
import { api } from "../api.ts";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { attempt, say, view } from "../state/store.ts";
import { fill, language, texts } from "../text/texts.ts";
import { ExportPicture } from "./export-picture.tsx";
import { saveFile } from "./save-file.ts";
import { Menu } from "./menu.tsx";

type Scope = "view" | "selection" | "all";
const scope = signal<Scope>("view");
/** Whether a selection is taken with its neighbours. */
const withAround = signal(false);

interface DataFormat {
  /** As the server names it. */
  readonly format: string;
  readonly name: string;
  readonly file: string;
}

/** Those that a program reads, then tables. */
function dataFormats(): readonly DataFormat[] {
  const { csvNodes, csvEdges, parquetTables } = texts.value;
  return [
    { format: "graphml", name: "GraphML", file: "mailuo.graphml" },
    { format: "yed", name: "GraphML (yEd)", file: "mailuo-yed.graphml" },
    { format: "gexf", name: "GEXF (Gephi)", file: "mailuo.gexf" },
    { format: "json", name: "JSON", file: "mailuo.json" },
    { format: "nodes.csv", name: csvNodes, file: "mailuo-nodes.csv" },
    { format: "edges.csv", name: csvEdges, file: "mailuo-edges.csv" },
    ...(["nodes", "edges", "statements"] as const).map((table) => ({
      ...{ format: `${table}.parquet`, name: parquetTables[table], file: `mailuo-${table}.parquet` },
    })),
  ];
}

async function saveData({ format, file }: DataFormat): Promise<void> {
  if (scope.value === "all") {
    const link = document.createElement("a");
    link.href = api.exportAll(format);
    link.download = "";
    link.click();
    return;
  }
  const { edges } = visible.value;
  const kept = keptNodes();
  const joined = [...edges].filter((edge) => kept.has(graph.source(edge)) && kept.has(graph.target(edge)));
  await attempt(async () => {
    const blob = await api.exportPart(format, [...kept], joined);
    saveFile(blob, file);
  });
}

/** The selection with what is joined to it in the view. */
function around(selected: readonly string[]): ReadonlySet<string> {
  const kept = new Set(selected);
  for (const edge of visible.value.edges) {
    const [source, target] = [graph.source(edge), graph.target(edge)];
    if (selected.includes(source)) kept.add(target);
    if (selected.includes(target)) kept.add(source);
  }
  return kept;
}

/** What one file may hold. */
const mostInFile = 2_000;

/** The view, or the selection, as a page that opens without a server. */
async function saveViewFile(): Promise<void> {
  const kept = keptNodes();
  const shown = [...visible.value.nodes]
    .filter((id) => kept.has(id))
    .toSorted((a, b) => graph.getNodeAttribute(b, "degree") - graph.getNodeAttribute(a, "degree"));
  const nodes = shown.slice(0, mostInFile);
  const inFile = new Set(nodes);
  const edges = [...visible.value.edges].filter((edge) => inFile.has(graph.source(edge)) && inFile.has(graph.target(edge))).slice(0, 5_000);
  const places = nodes.map((id) => [graph.getNodeAttribute(id, "x"), graph.getNodeAttribute(id, "y")] as const);
  await attempt(async () => saveFile(await api.viewFile({ nodes, edges, places, language: language.value }), "mailuo.html"));
  if (shown.length > nodes.length) say(fill(texts.value.fileCut, { n: mostInFile }));
}

/** By the scope chosen; of everything, what is seen. */
function keptNodes(): ReadonlySet<string> {
  if (scope.value !== "selection") return visible.value.nodes;
  return withAround.value ? around(view.value.selected) : new Set(view.value.selected);
}

export function ExportMenu() {
  const words = texts.value;
  const scopes: readonly (readonly [Scope, string])[] = [
    ["view", words.exportView],
    ["selection", words.exportSelection],
    ["all", words.exportAll],
  ];
  return (
    <Menu icon="export" label={words.export} word={words.tools.export}>
      {(close) => (
        <>
          <ExportPicture close={close} />
          <p class="menu-title">{words.exportData}</p>
          <div class="menu-scopes">
            {scopes.map(([value, name]) => (
              <label key={value}>
                <input
                  type="radio"
                  name="scope"
                  value={value}
                  checked={scope.value === value}
                  disabled={value === "selection" && view.value.selected.length === 0}
                  onChange={() => (scope.value = value)}
                />
                {name}
              </label>
            ))}
            {scope.value === "selection" ? (
              <label>
                <input type="checkbox" checked={withAround.value} onChange={() => (withAround.value = !withAround.value)} />
                {words.exportAround}
              </label>
            ) : null}
          </div>
          <button type="button" data-format="html" onClick={() => void saveViewFile().then(close)}>
            {words.exportHtml}
          </button>
          {dataFormats().map((one) => (
            <button key={one.format} type="button" data-format={one.format} onClick={() => void saveData(one).then(close)}>
              {one.name}
            </button>
          ))}
        </>
      )}
    </Menu>
  );
}
