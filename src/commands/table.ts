/** Tables for a terminal; Chinese characters take two columns. */
import Table from "cli-table3";
import { printable } from "./printable.ts";

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const drawn = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  drawn.push(...rows.map((row) => row.map(printable)));
  return drawn.toString();
}
