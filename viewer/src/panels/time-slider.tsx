/** Articles over time, with a handle at each end. */
import { facets } from "../state/loaded.ts";
import { preview, view } from "../state/store.ts";
import { fill, texts } from "../text/texts.ts";
import { Range } from "./range.tsx";

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
  if (!made) return null;
  const { first, days, bars } = made;
  const words = texts.value;
  const last = days - 1;
  const dateAt = (at: number): string => dayOf(first + at * day);
  const placeOf = (date: string): number => Math.min(last, Math.max(0, Math.round((Date.parse(date) - first) / day)));
  const low = from === undefined ? 0 : placeOf(from);
  const high = to === undefined ? last : placeOf(to);
  const most = Math.max(...bars);
  const slide = (end: "from" | "to", value: number): number => {
    const taken = end === "from" ? Math.min(value, high) : Math.max(value, low);
    if (end === "from") preview({ from: taken <= 0 ? undefined : dateAt(taken) });
    else preview({ to: taken >= last ? undefined : dateAt(taken) });
    return taken;
  };
  const handle = (end: "from" | "to", value: number) => (
    <Range
      id={`date-${end}`}
      // Where both stand at the end, the one that can still go anywhere is on top.
      class={end === "from" && low > last / 2 ? "date-handle above" : "date-handle"}
      {...{ min: 0, max: last, value }}
      label={end === "from" ? words.from : words.to}
      text={dateAt(value)}
      onSlide={(to) => slide(end, to)}
    />
  );
  return (
    <div class="time" aria-label={words.dates} role="group">
      <span class="time-label">
        {from === undefined && to === undefined ? words.allDates : `${from ?? dateAt(0)} – ${to ?? dateAt(last)}`}
      </span>
      <div class="time-track">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar, at) => {
            const start = Math.floor((at * days) / bars.length);
            const inside = start >= low && start <= high;
            const tall = bar === 0 ? 0 : Math.max(2, (bar / most) * height);
            return (
              <rect
                class={inside ? "month" : "month out"}
                x={(start / days) * width + 0.5}
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
