/** Places as a tree: county, township, village, each with what there is in it; one of them filters the graph. */
import { useMemo, useState } from "preact/hooks";
import type { NestedPlace } from "../../../graph/view-lists.ts";
import { api } from "../api.ts";
import { focusOn } from "../state/actions.ts";
import { labelColor } from "../state/schema.ts";
import { status } from "../state/loaded.ts";
import { bottomPanel } from "../state/store.ts";
import { fill, labelName, texts } from "../text/texts.ts";
import { Icon, IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";
import { useResource } from "./use-resource.ts";

type Children = ReadonlyMap<string | undefined, readonly NestedPlace[]>;

/** Of more places than that the server shows no neighbours at once. */
const mostFocused = 1_000;

export default function Places() {
  const words = texts.value;
  const [filter, setFilter] = useState("");
  const { value, error } = useResource(`${status.value?.version}`, (signal) => api.places(signal));
  const children = useMemo(() => childrenOf(value?.places ?? []), [value]);
  const shown = useMemo(() => matching(value?.places ?? [], filter), [value, filter]);
  const most = Math.max(1, ...(value?.places ?? []).map(totalOf));
  return (
    <section class="drawer places" aria-label={words.places}>
      <header>
        <strong>{words.places}</strong>
        <input
          type="search"
          class="table-filter"
          placeholder={words.placesFilter}
          aria-label={words.placesFilter}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      {error ? <p class="bad">{error}</p> : null}
      <div class="scroll">
        {value && shown.size === 0 ? <p class="muted">{words.searchNone}</p> : null}
        <Level parent={undefined} {...{ children, shown, most }} open={filter.trim() !== ""} depth={0} />
        {value && value.places.length < value.total ? (
          <p class="muted">{fill(words.more, { n: value.total - value.places.length })}</p>
        ) : null}
      </div>
    </section>
  );
}

function childrenOf(places: readonly NestedPlace[]): Children {
  const children = new Map<string | undefined, NestedPlace[]>();
  for (const place of places) {
    const known = children.get(place.parent);
    if (known) known.push(place);
    else children.set(place.parent, [place]);
  }
  return children;
}

/** Ids of places whose name holds the words, and of those that they lie in. */
function matching(places: readonly NestedPlace[], filter: string): ReadonlySet<string> {
  const wanted = filter.trim().toLowerCase();
  const byId = new Map(places.map((place) => [place.node.id, place]));
  const shown = new Set<string>();
  for (const place of places) {
    if (wanted !== "" && !place.node.name.toLowerCase().includes(wanted)) continue;
    for (let at: NestedPlace | undefined = place; at && !shown.has(at.node.id); at = byId.get(at.parent ?? "")) shown.add(at.node.id);
  }
  return shown;
}

const totalOf = ({ inside }: NestedPlace): number => Object.values(inside).reduce((sum, one) => sum + one, 0);

interface LevelProps {
  readonly parent: string | undefined;
  readonly children: Children;
  readonly shown: ReadonlySet<string>;
  readonly most: number;
  /** All of it is open: somebody looks for a name. */
  readonly open: boolean;
  readonly depth: number;
}

function Level({ parent, depth, ...rest }: LevelProps) {
  const places = (rest.children.get(parent) ?? []).filter(({ node }) => rest.shown.has(node.id));
  if (places.length === 0) return null;
  return (
    <ul class="place-level">
      {places.map((place) => (
        <PlaceRow key={place.node.id} place={place} depth={depth} {...rest} />
      ))}
    </ul>
  );
}

function PlaceRow({ place, depth, ...rest }: Omit<LevelProps, "parent"> & { readonly place: NestedPlace }) {
  const words = texts.value;
  const [chosen, choose] = useState(depth < 1);
  const { node } = place;
  const open = chosen || rest.open;
  const below = rest.children.get(node.id)?.length ?? 0;
  return (
    <li>
      <div class="place-row">
        {below > 0 ? (
          <button type="button" class="place-fold" aria-expanded={open} aria-label={`${node.name} ${below}`} onClick={() => choose(!open)}>
            <Icon name="forward" />
          </button>
        ) : (
          <span class="place-fold" />
        )}
        <NodeName node={node} />
        <Inside place={place} most={rest.most} />
        <button type="button" class="quiet" onClick={() => void focusOn(within(rest.children, node.id).slice(0, mostFocused), 1)}>
          {words.onlyHere}
        </button>
      </div>
      {open ? <Level parent={node.id} depth={depth + 1} {...rest} /> : null}
    </li>
  );
}

/** The place and all that lie in it. */
function within(children: Children, id: string): readonly string[] {
  const found = [id];
  for (const at of found) for (const { node } of children.get(at) ?? []) if (!found.includes(node.id)) found.push(node.id);
  return found;
}

/** How much is in it, a stripe for each label. */
function Inside({ place: { inside }, most }: { readonly place: NestedPlace; readonly most: number }) {
  const counts = Object.entries(inside).sort(([, a], [, b]) => b - a);
  if (counts.length === 0) return null;
  const told = counts.map(([label, count]) => `${labelName(label)} ${count}`).join(" · ");
  return (
    <span class="place-inside" title={fill(texts.value.insideOf, { counts: told })}>
      <svg viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true">
        {counts.map(([label, count], at) => (
          <rect
            key={label}
            x={(200 * counts.slice(0, at).reduce((sum, [, one]) => sum + one, 0)) / most}
            width={(200 * count) / most}
            height="8"
            fill={labelColor(label)}
          />
        ))}
      </svg>
      <span class="muted">{told}</span>
    </span>
  );
}
