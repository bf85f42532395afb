/** What both tables are made of: rows in order, heads that sort, a button for more. */
import { useState } from "preact/hooks";
import { fill, texts } from "../text/texts.ts";

export const rowsAtATime = 100;

/** What a row is sorted by, in one column. */
export type Value = string | number;

export interface Order {
  /** Position of the column. */
  readonly by: number;
  readonly down: boolean;
}

/** Numbers begin with the largest, text with the first. A second press turns the order round. */
export function useOrder(first: Order): readonly [Order, (by: number, ofNumbers: boolean) => void] {
  const [order, setOrder] = useState(first);
  return [order, (by, ofNumbers) => setOrder({ by, down: order.by === by ? !order.down : ofNumbers })];
}

const collator = new Intl.Collator("zh");

/** Those that fit, in order; what is equal by that by id. */
export function sorted<Row extends { readonly id: string; readonly values: readonly Value[] }>(
  rows: readonly Row[],
  { by, down }: Order,
): readonly Row[] {
  const turned = down ? -1 : 1;
  return rows.toSorted((a, b) => turned * compared(a.values[by]!, b.values[by]!) || (a.id < b.id ? -1 : 1));
}

const compared = (a: Value, b: Value): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Each word of the filter stands somewhere in the row. */
export function fits(filter: string, values: readonly Value[]): boolean {
  const text = folded(values.join(" "));
  return folded(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface HeadProps {
  readonly columns: readonly (readonly [name: string, ofNumbers: boolean])[];
  readonly order: Order;
  readonly onOrder: (by: number, ofNumbers: boolean) => void;
  /** Before and after the columns. */
  readonly before?: preact.ComponentChildren;
  readonly after?: preact.ComponentChildren;
}

export function Head({ columns, order, onOrder, before, after }: HeadProps) {
  return (
    <thead>
      <tr>
        {before}
        {columns.map(([name, ofNumbers], at) => (
          <th key={name} aria-sort={order.by === at ? (order.down ? "descending" : "ascending") : "none"}>
            <button type="button" onClick={() => onOrder(at, ofNumbers)}>
              {name}
            </button>
          </th>
        ))}
        {after}
      </tr>
    </thead>
  );
}

export function More({ shown, total, onMore }: { readonly shown: number; readonly total: number; readonly onMore: () => void }) {
  if (total === 0) return <NoRow />;
  if (shown >= total) return null;
  return (
    <tr>
      <td colSpan={6}>
        <button type="button" class="quiet wide" onClick={onMore}>
          {fill(texts.value.more, { n: total - shown })}
        </button>
      </td>
    </tr>
  );
}

const NoRow = () => (
  <tr>
    <td colSpan={6} class="muted">
      {texts.value.searchNone}
    </td>
  </tr>
);
