/** Posts, money and events along time: of the selection, the view or everything. A stretch of it filters the graph. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Moment } from "../../../graph/view-lists.ts";
import { propertyText } from "../../../graph/value-text.ts";
import { api } from "../api.ts";
import { focusOnRelations, openEvidence, unfocus } from "../state/actions.ts";
import { status } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { bottomPanel, view } from "../state/store.ts";
import { fill, language, relationName, standingName, texts } from "../text/texts.ts";
import { IconButton } from "./icons.tsx";
import { NodeName } from "./node-name.tsx";
import { TimelineBars } from "./timeline-bars.tsx";
import { barsOf, isWithin, type Stretch } from "./timeline-stretch.ts";
import { useResource } from "./use-resource.ts";

type Scope = "selection" | "view" | "all";
const rowsAtATime = 200;
const none: readonly Moment[] = [];

export default function Timeline() {
  const words = texts.value;
  const { selected } = view.value;
  const [scope, setScope] = useState<Scope>(selected.length > 0 ? "selection" : "all");
  const [stretch, setStretch] = useState<Stretch | undefined>(undefined);
  /** What is in view when the scope is chosen: a stretch of it narrows the view, and not what it is a stretch of. */
  const [inView, setInView] = useState(visible.peek().edges);
  const nodes = scope === "selection" ? selected : undefined;
  const { value, error } = useResource(`${nodes?.join("\n")} ${status.value?.version}`, (signal) => api.moments(nodes, signal));
  const moments = useMemo(
    () => (value?.moments ?? none).filter(({ edge }) => scope !== "view" || inView.has(edge.id)),
    [value, scope, inView],
  );
  const bars = useMemo(() => barsOf(moments), [moments]);
  const shown = stretch ? moments.filter((moment) => isWithin(moment, stretch)) : moments;
  useEffect(() => setStretch(undefined), [scope, selected.join("\n")]);
  const choose = (next: Stretch | undefined): void => {
    setStretch(next);
    if (!next) return unfocus();
    void focusOnRelations(moments.filter((moment) => isWithin(moment, next)).map(({ edge }) => edge.id));
  };
  const scopes: readonly (readonly [Scope, string])[] = [
    ["selection", words.ofSelection],
    ["view", words.ofView],
    ["all", words.ofAll],
  ];
  return (
    <section class="drawer timeline" aria-label={words.timeline}>
      <header>
        <div class="segmented" role="group" aria-label={words.timelineOf}>
          {scopes.map(([one, name]) => (
            <button
              key={one}
              type="button"
              aria-pressed={scope === one}
              disabled={one === "selection" && selected.length === 0}
              onClick={() => {
                setInView(visible.peek().edges);
                setScope(one);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <StretchFields bars={bars.map(({ when }) => when)} stretch={stretch} onStretch={choose} />
        <span class="muted">{fill(words.moments, { n: shown.length })}</span>
        <IconButton icon="close" label={words.close} onClick={() => (bottomPanel.value = undefined)} />
      </header>
      {error ? <p class="bad">{error}</p> : null}
      {value && moments.length === 0 ? <p class="muted">{words.timelineNone}</p> : null}
      {bars.length > 0 ? <TimelineBars {...{ bars, stretch }} label={words.timelineHint} onStretch={choose} /> : null}
      <div class="scroll">
        <Rows moments={shown} />
      </div>
    </section>
  );
}

interface FieldsProps {
  readonly bars: readonly string[];
  readonly stretch: Stretch | undefined;
  readonly onStretch: (stretch: Stretch | undefined) => void;
}

/** The same by the keyboard. */
function StretchFields({ bars, stretch, onStretch }: FieldsProps) {
  const words = texts.value;
  const [first = "", last = ""] = [bars[0], bars.at(-1)];
  const field = (end: "from" | "to", label: string, fallback: string) => (
    <label class="tick">
      {label}
      <select
        id={`timeline-${end}`}
        value={stretch?.[end] ?? fallback}
        onChange={({ currentTarget: { value } }) => {
          const next = { from: stretch?.from ?? first, to: stretch?.to ?? last, [end]: value };
          onStretch(next.from <= next.to ? next : { from: value, to: value });
        }}
      >
        {bars.map((when) => (
          <option key={when} value={when}>
            {when}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {field("from", words.from, first)}
      {field("to", words.to, last)}
      {stretch ? (
        <button type="button" class="quiet" onClick={() => onStretch(undefined)}>
          {words.allDates}
        </button>
      ) : null}
    </>
  );
}

function Rows({ moments }: { readonly moments: readonly Moment[] }) {
  const words = texts.value;
  const [shown, setShown] = useState(rowsAtATime);
  return (
    <table>
      <tbody>
        {moments.slice(0, shown).map(({ when, stated, edge, source, target, properties }) => (
          <tr key={edge.id}>
            <th scope="row" class="when">
              {stated ? when : fill(words.reportedOn, { date: when })}
            </th>
            <td>
              <NodeName node={source} />{" "}
              <button type="button" class="relation" onClick={() => openEvidence(edge.id)}>
                {relationName(edge.type)}
              </button>{" "}
              <NodeName node={target} />
            </td>
            <td class="muted">
              {[
                ...Object.entries(properties)
                  .filter(([, value]) => value !== when)
                  .map(([name, value]) => propertyText(name, value, language.value)),
                ...(edge.status ? [standingName(edge.status)] : []),
              ].join(" · ")}
            </td>
          </tr>
        ))}
        {moments.length > shown ? (
          <tr>
            <td colSpan={3}>
              <button type="button" class="quiet wide" onClick={() => setShown(shown + rowsAtATime)}>
                {fill(words.more, { n: moments.length - shown })}
              </button>
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
