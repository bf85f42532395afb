/** Take away: the picture, or the data of the selection, the view or everything. */
import { signal } from "@preact/signals";
import { api } from "../api.ts";
import { canvas } from "../canvas/current.ts";
import { canvasThemes } from "../canvas/theme.ts";
import { svgPicture } from "../canvas/svg.ts";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { theme } from "../state/preferences.ts";
import { attempt, say, view } from "../state/store.ts";
import { fill, language, texts } from "../text/texts.ts";
import { saveFile } from "./save-file.ts";
import { Menu } from "./menu.tsx";

type Scope = "view" | "selection" | "all";
const scope = signal<Scope>("view");
/** Whether a selection is taken with its neighbours. */
const withAround = signal(false);
const formats = ["graphml", "gexf", "json", "nodes.csv", "edges.csv"] as const;

async function savePng(): Promise<void> {
  const picture = canvas.value?.picture(canvasThemes[theme.value].ground);
  const blob = await new Promise<Blob | null>((resolve) => (picture ? picture.toBlob(resolve, "image/png") : resolve(null)));
  if (blob) saveFile(blob, "mailuo.png");
}

function saveSvg(): void {
  if (canvas.value)
    saveFile(
      new Blob([svgPicture(canvas.value, graph, visible.value, canvasThemes[theme.value])], { type: "image/svg+xml" }),
      "mailuo.svg",
    );
}

async function saveData(format: string): Promise<void> {
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
    saveFile(blob, format.endsWith(".csv") ? `mailuo-${format}` : `mailuo.${format}`);
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
  const formatName = (format: string): string =>
    format === "nodes.csv"
      ? words.csvNodes
      : format === "edges.csv"
        ? words.csvEdges
        : format === "graphml"
          ? "GraphML"
          : format.toUpperCase();
  return (
    <Menu icon="export" label={words.export}>
      {(close) => (
        <>
          <p class="menu-title">{words.exportImage}</p>
          <button type="button" onClick={() => void savePng().then(close)}>
            PNG
          </button>
          <button
            type="button"
            onClick={() => {
              saveSvg();
              close();
            }}
          >
            SVG
          </button>
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
          {formats.map((format) => (
            <button key={format} type="button" data-format={format} onClick={() => void saveData(format).then(close)}>
              {formatName(format)}
            </button>
          ))}
        </>
      )}
    </Menu>
  );
}
