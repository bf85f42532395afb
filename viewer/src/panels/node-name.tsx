/** A node's name with its type's dot; a button that goes there. */
import { addToSelection, goTo } from "../state/actions.ts";
import { labelColor } from "../state/schema.ts";
import { hoveredNode } from "../state/store.ts";
import { fill, labelName, texts } from "../text/texts.ts";

export function Dot({ label }: { readonly label: string }) {
  return (
    <svg class="dot" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4.5" fill={labelColor(label)} />
    </svg>
  );
}

export function NodeName({ node }: { readonly node: { readonly id: string; readonly label: string; readonly name: string } }) {
  return (
    <button
      type="button"
      class="node-name"
      title={fill(texts.value.nodeHint, { label: labelName(node.label) })}
      // Enter pressed on it with Shift comes as a click as well.
      onClick={(event) => void (event.shiftKey ? addToSelection(node.id) : goTo(node.id))}
      onPointerEnter={() => (hoveredNode.value = node.id)}
      onPointerLeave={() => (hoveredNode.value = undefined)}
    >
      <Dot label={node.label} />
      <span>{node.name}</span>
    </button>
  );
}
