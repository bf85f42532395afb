/** The blocks of one cell, as lines of it. */
import type { BlockSink, GridCell } from "./set-text.ts";

export class CellLines implements BlockSink {
  readonly #lines: string[] = [];

  get text(): string {
    return this.#lines.join("\n");
  }

  paragraph(raw: string): void {
    this.#lines.push(raw);
  }

  apart(): void {}

  table(cells: readonly GridCell[]): void {
    for (const { text } of cells) this.#lines.push(text);
  }
}
