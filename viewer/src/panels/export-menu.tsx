/** Take away: the picture, or the data of the selection, the view or everything. */
import { signal } from "@preact/signals";
import { api } from "../api.ts";
import { canvas } from "../canvas/current.ts";
import { canvasThemes } from "../canvas/theme.ts";
import { svgPicture } from "../canvas/svg.ts";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { theme } from "../state/preferences.ts";
import { attempt, view } from "../state/store.ts";
import { texts } from "../text/texts.ts";
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
  const { nodes, edges } = visible.value;
  const kept = scope.value === "view" ? nodes : withAround.value ? around(view.value.selected) : new Set(view.value.selected);
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
