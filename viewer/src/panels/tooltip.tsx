/** The relation under the pointer, in words. */
import { canvas } from "../canvas/current.ts";
import { graph } from "../state/loaded.ts";
import { hoveredEdge, hoveredNode } from "../state/store.ts";
import { fill, relationName, standingName, texts } from "../text/texts.ts";

export function EdgeTooltip() {
  const edge = hoveredEdge.value;
  const renderer = canvas.value;
  if (edge === undefined || hoveredNode.value !== undefined || !renderer || !graph.hasEdge(edge)) return null;
  const [source, target] = graph.extremities(edge);
  const { type, standing, support } = graph.getEdgeAttributes(edge);
  const words = texts.value;
  return (
    <div class="tooltip" id="edge-tooltip" role="tooltip">
      <strong>{graph.getNodeAttribute(source, "name")}</strong>
      <span class="relation">{relationName(type)}</span>
      <strong>{graph.getNodeAttribute(target, "name")}</strong>
      <span class="muted">
        {standing === "done" ? "" : `${standingName(standing)} · `}
        {fill(words.support, { n: support })}
      </span>
    </div>
  );
}
