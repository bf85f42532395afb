/** N of M shown, always; and a word when the graph is larger than what is shown. */
import { status, totals } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { announcement, busy, clearFilters, message, view } from "../state/store.ts";
import { base } from "../state/loaded.ts";
import { count } from "../text/format.ts";
import { fill, texts } from "../text/texts.ts";

export function StatusLine() {
  const words = texts.value;
  const { nodes, edges } = visible.value;
  const { nodes: total, edges: edgeTotal } = totals.value;
  const values = {
    shown: count(nodes.size),
    total: count(Math.max(total, nodes.size)),
    edges: count(edges.size),
    edgeTotal: count(edgeTotal),
  };
  return (
    <div class="status" role="status">
      <span id="shown">{fill(words.shown, values)}</span>
      {base.size < total ? <span class="muted">{words.partial}</span> : null}
      {busy.value > 0 ? <span class="spinner" aria-label={words.running} /> : null}
      <span class="visually-hidden">{status.value?.engine}</span>
    </div>
  );
}

export function Message() {
  const said = message.value;
  return (
    <div class="messages" aria-live="polite">
      {said ? <p class={said.bad ? "message bad" : "message"}>{said.text}</p> : null}
      <p class="visually-hidden" id="announcement">
        {announcement.value}
      </p>
    </div>
  );
}

/** Where the filters leave nothing, a way back. */
export function NothingShown() {
  void view.value;
  if (visible.value.nodes.size > 0) return null;
  const words = texts.value;
  return (
    <div class="nothing">
      <p>{totals.value.nodes === 0 ? words.empty : words.nothingShown}</p>
      {totals.value.nodes > 0 ? (
        <button type="button" onClick={clearFilters}>
          {words.clearFilters}
        </button>
      ) : null}
    </div>
  );
}
