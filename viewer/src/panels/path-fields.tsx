/** From–to: the ends of a path, typed. */
import { pathsBetween } from "../state/actions.ts";
import { pathFields } from "../state/store.ts";
import { texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { NodeField } from "./node-field.tsx";

export function PathFields() {
  const words = texts.value;
  const ends = pathFields.value;
  if (!ends) return null;
  const { from, to } = ends;
  const close = (): void => void (pathFields.value = undefined);
  const find = (): void => {
    if (from === undefined || to === undefined || from === to) return;
    close();
    void pathsBetween(from, to);
  };
  return (
    <form
      class="bar path-fields"
      id="path-fields"
      aria-label={words.pathFromTo}
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <NodeField
        id="path-from"
        label={words.source}
        value={from}
        first={from === undefined}
        onChoose={(id) => (pathFields.value = { ...ends, from: id })}
      />
      <NodeField
        id="path-to"
        label={words.target}
        value={to}
        first={from !== undefined}
        onChoose={(id) => (pathFields.value = { ...ends, to: id })}
      />
      <button type="submit" class="button primary" disabled={from === undefined || to === undefined || from === to}>
        {words.pathFind}
      </button>
      <IconButton icon="close" label={words.close} keys="Esc" onClick={close} />
    </form>
  );
}
