/** What the embedded engine would answer otherwise than Neo4j, refused: while the query is read, or when a row turns out so. */
import { positionAt } from "../cypher-lexer.ts";
import { StoreError } from "../store.ts";

/** Thrown while a query is read; `offset` is where in the query. */
export class Refusal extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

export const asStoreError = ({ message, offset }: Refusal, cypher: string): StoreError =>
  new StoreError("syntax", message, positionAt(cypher, offset));

// The engine has no function that raises. A whole number divided by nothing does, and names the number.
const base = 7_700_000_000_000_000;

/** Refusals that only a row can decide. Each has an expression that raises it; where the engine raises, `of` finds it again. */
export class RowRefusals {
  readonly #refusals: Refusal[] = [];

  raising(offset: number, message: string): string {
    const found = this.#refusals.findIndex((refusal) => refusal.offset === offset && refusal.message === message);
    const index = found === -1 ? this.#refusals.push(new Refusal(offset, message)) - 1 : found;
    return `(${base + index} / 0)`;
  }

  of(engineMessage: string): Refusal | undefined {
    const number = /division by zero: (\d{16}) \/ 0/.exec(engineMessage)?.[1];
    return number === undefined ? undefined : this.#refusals[Number(number) - base];
  }
}
