/** A slider: what it is dragged over is shown at once, and letting it go is one step to undo. A key held down is one step too. */
import { useEffect, useRef } from "preact/hooks";
import { settle } from "../state/store.ts";

interface RangeProps {
  readonly id: string;
  readonly class?: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly label?: string;
  /** The value in words. */
  readonly text?: string;
  /** Previews a value; returns the one that is taken. */
  readonly onSlide: (value: number) => number;
}

export function Range({ id, class: name, min, max, step = 1, value, label, text, onSlide }: RangeProps) {
  const heldDown = useRef(false);
  // A panel may be closed, or the finger taken over by a gesture, before the browser says that the value is chosen.
  useEffect(() => () => settle(), []);
  return (
    <input
      type="range"
      {...{ id, class: name, min, max, step, value }}
      aria-label={label}
      aria-valuetext={text}
      onInput={({ currentTarget }) => {
        const taken = onSlide(Number(currentTarget.value));
        if (taken !== Number(currentTarget.value)) currentTarget.value = String(taken);
      }}
      onChange={() => settle(heldDown.current)}
      onKeyDown={({ repeat }) => (heldDown.current = repeat)}
      onKeyUp={() => (heldDown.current = false)}
      onPointerDown={() => (heldDown.current = false)}
      onPointerCancel={() => settle()}
      onBlur={() => settle()}
    />
  );
}
