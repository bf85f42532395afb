/** Where to begin in a graph that nobody knows yet: its largest groups, each by the name it is known under. */
import { focusOn, select } from "../state/actions.ts";
import { graph } from "../state/loaded.ts";
import { landmarks } from "../state/landmarks.ts";
import { bottomPanel, view } from "../state/store.ts";
import { isFiltered } from "../state/view-state.ts";
import { texts } from "../text/texts.ts";

const mostChips = 5;

/** Gone as soon as a person looks at anything. */
export function StartHere() {
  const { selected, edge, focus, path, links } = view.value;
  if (selected.length > 0 || edge !== undefined || focus || path || links || bottomPanel.value || isFiltered(view.value)) return null;
  const first = [...landmarks.value].slice(0, mostChips).filter((id) => graph.hasNode(id));
  if (first.length < 2) return null;
  return (
    <nav class="start-here" aria-label={texts.value.startHere}>
      <span>{texts.value.startHere}</span>
      {first.map((id) => (
        <button
          key={id}
          type="button"
          class="chip"
          onClick={() => {
            select(id);
            void focusOn([id], 1);
          }}
        >
          {graph.getNodeAttribute(id, "name")}
        </button>
      ))}
    </nav>
  );
}
