/** Articles over time, with a handle at each end. */
import { useRef, useState } from "preact/hooks";
import { facets } from "../state/loaded.ts";
import { change, view } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";

const day = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const width = 600;
const height = 34;

interface Histogram {
  readonly first: number;
  readonly days: number;
  readonly bars: readonly number[];
}

/** At most 60 bars from the first day to the last. */
function histogram(days: readonly { readonly date: string; readonly articles: number }[]): Histogram | undefined {
  if (days.length < 2) return undefined;
  const first = Date.parse(days[0]!.date);
  const span = Math.round((Date.parse(days.at(-1)!.date) - first) / day) + 1;
  const count = Math.min(60, span);
  const bars = Array.from({ length: count }, () => 0);
  for (const { date, articles } of days) bars[Math.floor((((Date.parse(date) - first) / day) * count) / span)]! += articles;
  return { first, days: span, bars };
}

export function TimeSlider() {
  const { from, to } = view.value;
  const made = facets.value && histogram(facets.value.days);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | undefined>();
  const svg = useRef<SVGSVGElement>(null);
  if (!made) return null;
  const { first, days, bars } = made;
  const words = texts.value;
  const offset = (date: string): number => Math.min(days - 1, Math.max(0, Math.round((Date.parse(date) - first) / day)));
  const [low, high] = drag ? [drag.from, drag.to] : [from ? offset(from) : 0, to ? offset(to) : days - 1];
  const commit = (start: number, end: number): void =>
    change({ from: start <= 0 ? undefined : dayOf(first + start * day), to: end >= days - 1 ? undefined : dayOf(first + end * day) });
  const most = Math.max(...bars);
  const x = (at: number): number => (at / Math.max(1, days)) * width;
  const slide = (end: "from" | "to", value: number): void =>
    setDrag(end === "from" ? { from: Math.min(value, high), to: high } : { from: low, to: Math.max(value, low) });
  const settle = (): void => {
    if (drag) commit(drag.from, drag.to);
    setDrag(undefined);
  };
  const handle = (end: "from" | "to", value: number) => (
    <input
      type="range"
      id={`date-${end}`}
      class="date-handle"
      min={0}
      max={days - 1}
      value={value}
      aria-label={end === "from" ? words.from : words.to}
      aria-valuetext={dayOf(first + value * day)}
      onInput={({ currentTarget }) => slide(end, Number(currentTarget.value))}
      onChange={settle}
    />
  );
  return (
    <div class="time" aria-label={words.dates} role="group">
      <span class="time-label">
        {low === 0 && high === days - 1 ? words.allDates : `${dayOf(first + low * day)} – ${dayOf(first + high * day)}`}
      </span>
      <div class="time-track">
        <svg ref={svg} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar, at) => {
            const start = Math.floor((at * days) / bars.length);
            const inside = start >= low && start <= high;
            const tall = bar === 0 ? 0 : Math.max(2, (bar / most) * height);
            return (
              <rect
                class={inside ? "month" : "month out"}
                x={x(start) + 0.5}
                y={height - tall}
                width={Math.max(1, width / bars.length - 1.5)}
                height={tall}
              />
            );
          })}
        </svg>
        {handle("from", low)}
        {handle("to", high)}
      </div>
      {facets.value!.undated > 0 ? <span class="muted">{fill(words.undated, { n: facets.value!.undated })}</span> : null}
    </div>
  );
}
