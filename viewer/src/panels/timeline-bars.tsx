/** How much happened in each month or year, with a stretch that is chosen by dragging over it. */
import { useRef, useState } from "preact/hooks";
import type { Bar, Stretch } from "./timeline-stretch.ts";

const width = 900;
const height = 56;

interface Props {
  readonly bars: readonly Bar[];
  readonly stretch: Stretch | undefined;
  readonly label: string;
  readonly onStretch: (stretch: Stretch) => void;
}

export function TimelineBars({ bars, stretch, label, onStretch }: Props) {
  const box = useRef<SVGSVGElement>(null);
  const [began, setBegan] = useState<number | undefined>(undefined);
  const [over, setOver] = useState(0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = width / Math.max(1, bars.length);
  const barAt = (event: PointerEvent): number => {
    const { left, width: drawn } = box.current!.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / drawn) * bars.length)));
  };
  const chosen = began !== undefined ? { from: bars[Math.min(began, over)]!.when, to: bars[Math.max(began, over)]!.when } : stretch;
  return (
    <svg
      ref={box}
      class="timeline-bars"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        box.current!.setPointerCapture(event.pointerId);
        setBegan(barAt(event));
        setOver(barAt(event));
      }}
      onPointerMove={(event) => began !== undefined && setOver(barAt(event))}
      onPointerUp={() => {
        if (began === undefined || !chosen) return;
        setBegan(undefined);
        onStretch(chosen);
      }}
    >
      {bars.map(({ when, count }, at) => (
        <rect
          key={when}
          class={chosen && (when < chosen.from || when > chosen.to) ? "bar-out" : "bar-in"}
          x={at * step + step * 0.08}
          width={step * 0.84}
          y={height - (count === 0 ? 0 : 4 + ((height - 6) * count) / most)}
          height={count === 0 ? 0 : 4 + ((height - 6) * count) / most}
        >
          <title>{`${when}: ${count}`}</title>
        </rect>
      ))}
    </svg>
  );
}
