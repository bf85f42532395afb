/** A view of the graph as one HTML file to send: the picture, and all its relations with their sentences. It needs no server and runs nothing. */
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { EdgeSummary } from "../../graph/view.ts";
import { toldOf } from "../answers/answers.ts";
import { edgeEvidence } from "../serve/evidence.ts";
import { ownProperties } from "../serve/own-properties.ts";
import type { PrintedPages } from "../serve/printed-pages.ts";
import type { Snapshot } from "../serve/snapshot.ts";
import { edgeSummary, evidenceIds, nodeSummary } from "../serve/summary.ts";
import { citing, statedBy, type DossierEntry } from "./dossier.ts";
import { entryMarkup, sourcesMarkup } from "./html.ts";
import type { DossierMaking } from "./making.ts";
import { headMarkup } from "./head.ts";
import { html, Markup } from "./markup.ts";
import { style } from "./style.ts";
import { tellingOf, type Telling } from "./telling.ts";
import { viewPicture, type PlacedNode } from "./view-picture.ts";
import { fill } from "./words.ts";

export interface ShownView {
  /** Positions in the snapshot; of relations those whose ends are both there. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Where each node stands; as the graph's layout has it where none are given. */
  readonly places?: readonly (readonly [number, number])[] | undefined;
  readonly printed?: PrintedPages | undefined;
}

/** Of each relation. */
const mostSentences = 3;

export async function viewFile(snapshot: Snapshot, view: ShownView, making: DossierMaking): Promise<string> {
  const nodes = placed(snapshot, view).toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = view.edges.map((at) => snapshot.edges.at(at)).filter(({ source, target }) => shown.has(source) && shown.has(target));
  const said = edges.map(({ id }) => edgeEvidence(snapshot, snapshot.edgeAt.get(id)!, 0, mostSentences));
  const cite = await citing(
    said.flatMap(({ sentences }) => sentences),
    view.printed,
  );
  const entries = edges.map((edge, at): DossierEntry => {
    const place = snapshot.edgeAt.get(edge.id)!;
    return {
      ...{ edge: edgeSummary(edge), direction: "out", node: nodeSummary(snapshot, snapshot.targets[place]!) },
      ...{ properties: ownProperties(edge.properties), evidence: evidenceIds(edge).length },
      ...statedBy(said[at]!, cite),
      ...toldOf(snapshot, place),
    };
  });
  return page({ schema: snapshot.schema, nodes, entries, sources: cite.sources }, making);
}

function placed(snapshot: Snapshot, { nodes, places }: ShownView): readonly PlacedNode[] {
  return nodes.map((at, index) => {
    const summary = nodeSummary(snapshot, at);
    const [x, y] = places?.[index] ?? [summary.x ?? 0, summary.y ?? 0];
    return { ...summary, x, y };
  });
}

interface ViewParts {
  readonly schema: GraphSchema;
  readonly nodes: readonly PlacedNode[];
  readonly entries: readonly DossierEntry[];
  readonly sources: Parameters<typeof sourcesMarkup>[1]["sources"];
}

function page({ schema, nodes, entries, sources }: ViewParts, making: DossierMaking): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tellings = new Map(nodes.map((node) => [node.id, tellingOf({ schema, node }, making.language)]));
  const telling = tellings.get(nodes[0]?.id ?? "") ?? tellingOf({ schema, node: { name: "" } }, making.language);
  const { words } = telling;
  const edges = entries.map(({ edge }) => edge);
  const textOf = ({ type, source, target }: EdgeSummary): string =>
    `${byId.get(source)!.name} ${schema.relations[type]?.name[making.language][0] ?? type} ${byId.get(target)!.name}`;
  const told = nodes.map((node, at) => nodeMarkup({ node, at, entries, telling: tellings.get(node.id)!, textOf }));
  const title = fill(words.viewTitle, { nodes: nodes.length, edges: entries.length });
  return html`<!doctype html>
    <html lang="${making.language}">
      ${headMarkup(title, style, viewStyle)}
      <body class="view">
        <div class="view-picture">${viewPicture(schema, nodes, edges, textOf)}</div>
        <main>
          <h1>${title}</h1>
          <p class="made">${fill(words.viewMadeBy, { version: making.version, date: making.date })}</p>
          ${told} ${sourcesMarkup(telling, { sources })}
        </main>
      </body>
    </html>`.text;
}

interface NodeParts {
  readonly node: PlacedNode;
  readonly at: number;
  readonly entries: readonly DossierEntry[];
  readonly telling: Telling;
  readonly textOf: (edge: EdgeSummary) => string;
}

/** Its relations as subject, with their sentences; as object, in a line that leads there. */
function nodeMarkup({ node, at, entries, telling, textOf }: NodeParts): Markup {
  const numbered = entries.map((entry, index) => ({ entry, index }));
  const incoming = numbered.filter(({ entry: { edge } }) => edge.target === node.id && edge.source !== node.id);
  return html`<section id="n${at}">
    <h2>${node.name} <span class="label">${telling.label(node.label)}</span></h2>
    ${numbered.filter(({ entry: { edge } }) => edge.source === node.id).map(({ entry, index }) => html`<div id="e${index}">${entryMarkup(telling, entry)}</div>`)}
    ${
      incoming.length > 0
        ? html`<ul class="incoming">
            ${incoming.map(({ entry, index }) => html`<li><a href="#e${index}">${textOf(entry.edge)}</a></li>`)}
          </ul>`
        : undefined
    }
  </section> `;
}

const viewStyle = new Markup(`
body.view { display: grid; grid-template-columns: 3fr 2fr; max-width: none; padding: 0; height: 100vh; }
.view-picture { position: sticky; top: 0; height: 100vh; border-right: 1px solid #c9ced4; background: #fbfaf6; }
.view-picture svg { width: 100%; height: 100%; }
.view main { overflow: auto; height: 100vh; padding: 1.5rem 1.25rem 4rem; }
.view h1 { font-size: 1.3rem; }
.line { stroke: #8d8a82; stroke-width: 1.6; fill: none; }
.line.planned { stroke-dasharray: 7 4; stroke: #7fa8d9; }
.line.ended { stroke: #b9a7c7; }
.line.alleged { stroke-dasharray: 2 4; stroke: #e3a44f; }
.hit { stroke: transparent; stroke-width: 10; fill: none; }
a:hover .line { stroke: #b3392f; stroke-width: 3; }
a:hover circle { stroke: #b3392f; stroke-width: 3; }
.names { font: 15px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #22252a; stroke: #fbfaf6; stroke-width: 3; paint-order: stroke; pointer-events: none; }
.incoming { margin: 0.3rem 0; padding-left: 1.2rem; font-size: 0.85rem; }
:target { background: #fff7dd; scroll-margin-top: 1rem; }
@media (max-width: 900px) { body.view { display: block; height: auto; } .view-picture { position: static; height: 60vh; } .view main { height: auto; } }
@media print { body.view { display: block; height: auto; } .view-picture { position: static; height: auto; border: 0; } .view main { height: auto; padding: 0; } }
`);
