/** What can be done with several chosen nodes; shortest paths, one by one. */
import { findLinks, findPaths, focusOn, hide, openPathFields, selectNothing, stepPath, togglePins, unfocus } from "../state/actions.ts";
import { graph } from "../state/loaded.ts";
import { pathAnswer, shownPath } from "../state/looking.ts";
import { adjust, view } from "../state/store.ts";
import { fill, relationName, texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";

export function SelectionBar() {
  const { selected, path, links } = view.value;
  const words = texts.value;
  if (selected.length < 2 || path || links) return null;
  return (
    <div class="bar" role="toolbar" aria-label={fill(words.selection, { n: selected.length })}>
      <strong>{fill(words.selection, { n: selected.length })}</strong>
      {selected.length === 2 ? (
        <IconButton icon="path" withText label={words.pathBetween} keys="S" onClick={() => findPaths(selected)} />
      ) : null}
      <IconButton icon="link" withText label={words.whatLinks} keys="W" onClick={() => findLinks(selected)} />
      <IconButton icon="focus" label={words.focus} keys="F" onClick={() => void focusOn(selected, 0)} />
      <IconButton icon="pin" label={words.pin} keys="P" onClick={() => togglePins(selected)} />
      <IconButton icon="hide" label={words.hide} keys="H" onClick={() => hide(selected)} />
      <IconButton icon="close" label={words.close} keys="Esc" onClick={selectNothing} />
    </div>
  );
}

export function PathBar() {
  const answer = pathAnswer.value;
  const { path } = view.value;
  const words = texts.value;
  if (!path || !answer) return null;
  const close = (): void => adjust({ path: undefined });
  const shown = shownPath.value;
  const total = answer.paths.length;
  if (!shown)
    return (
      <div class="bar" role="toolbar">
        <span>{answer.cut ? words.pathCut : words.pathNone}</span>
        <IconButton icon="close" label={words.close} keys="Esc" onClick={close} />
      </div>
    );
  const at = Math.min(path.at, total - 1) + 1;
  return (
    <div class="bar path-bar" role="toolbar" aria-label={words.pathBetween}>
      <div class="bar-head">
        <strong>{fill(words.pathOf, { at, n: total, steps: shown.edges.length })}</strong>
        {answer.truncated ? <span class="muted">{answer.cut ? words.cut : words.pathMany}</span> : null}
        <IconButton icon="back" label={words.previous} keys="[" disabled={total < 2} onClick={() => stepPath(-1, total)} />
        <IconButton icon="forward" label={words.next} keys="]" disabled={total < 2} onClick={() => stepPath(1, total)} />
        <IconButton icon="rename" label={words.pathFromTo} onClick={() => openPathFields()} />
        <IconButton icon="close" label={words.close} keys="Esc" onClick={close} />
      </div>
      <PathWords nodes={shown.nodes} edges={shown.edges} />
    </div>
  );
}

/** The path as a sentence, each relation in the way it points. */
function PathWords({ nodes, edges }: { readonly nodes: readonly string[]; readonly edges: readonly string[] }) {
  if (!nodes.every((id) => graph.hasNode(id)) || !edges.every((id) => graph.hasEdge(id))) return null;
  return (
    <ol class="path-words">
      {nodes.map((id, at) => {
        const { name, label } = graph.getNodeAttributes(id);
        const edge = edges[at];
        const forward = edge !== undefined && graph.source(edge) === id;
        return (
          <li key={id}>
            <NodeName node={{ id, name, label }} />
            {edge === undefined ? null : (
              <button type="button" class="relation" onClick={() => adjust({ edge })}>
                {forward
                  ? `${relationName(graph.getEdgeAttribute(edge, "type"))} →`
                  : `← ${relationName(graph.getEdgeAttribute(edge, "type"))}`}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

export function FocusBar() {
  const { focus } = view.value;
  const words = texts.value;
  if (!focus) return null;
  const names = focus.ids.slice(0, 3).map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, "name") : id));
  return (
    <div class="bar focus-bar" role="toolbar" aria-label={words.focus}>
      <span>
        {words.focus}: <strong>{names.join("、")}</strong>
        {focus.ids.length > 3 ? ` +${focus.ids.length - 3}` : ""} {focus.depth > 0 ? fill(words.focusSteps, { n: focus.depth }) : ""}
      </span>
      <IconButton icon="close" label={words.unfocus} keys="F" onClick={unfocus} />
    </div>
  );
}
