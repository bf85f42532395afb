/** A place in a query's tokens, for the parsers. */
import type { CypherToken } from "../cypher-lexer.ts";
import { Refusal } from "./refusal.ts";

/** The parser met what it does not know: whether the query is wrong, the engine says. */
export class NotUnderstood extends Error {
  constructor(readonly offset: number) {
    super(`not understood at ${offset}`);
  }
}

const deepest = 200;
/** Tokens taken in all, by token of the query: what is tried and taken back counts, so that no query takes long to read. */
const workPerToken = 60;

export class Cursor {
  readonly #tokens: readonly CypherToken[];
  /** Words in upper case, symbols as they are, nothing for names and literals. */
  readonly #texts: readonly string[];
  readonly #length: number;
  #at = 0;
  #depth = 0;
  #work = 0;

  constructor(cypher: string, tokens: readonly CypherToken[]) {
    this.#tokens = tokens;
    this.#texts = this.#tokens.map(({ kind, text }) => (kind === "word" ? text.toUpperCase() : kind === "symbol" ? text : ""));
    this.#length = cypher.length;
  }

  get at(): number {
    return this.#at;
  }

  peek(ahead = 0): CypherToken | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** Where the next token begins. */
  get start(): number {
    return this.peek()?.start ?? this.#length;
  }

  /** Where the last token taken ends. */
  get end(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  next(): CypherToken {
    const token = this.peek();
    if (token === undefined) throw this.notUnderstood();
    this.#advance(1);
    return token;
  }

  #advance(count: number): void {
    this.#at += count;
    this.#work += count;
    if (this.#work > workPerToken * (this.#tokens.length + 100)) throw this.tooDeep();
  }

  notUnderstood(): NotUnderstood {
    return new NotUnderstood(this.start);
  }

  tooDeep(): Refusal {
    return new Refusal(this.start, "The query is nested too deep here: name parts of it with WITH … AS x.");
  }

  /** Whether a word of Cypher (any case) or a symbol is next, so many tokens ahead. */
  is(text: string, ahead = 0): boolean {
    return this.#texts[this.#at + ahead] === text;
  }

  isWords(...words: readonly string[]): boolean {
    return words.every((word, index) => this.is(word, index));
  }

  take(...words: readonly string[]): boolean {
    if (!this.isWords(...words)) return false;
    this.#advance(words.length);
    return true;
  }

  expect(...words: readonly string[]): void {
    if (!this.take(...words)) throw this.notUnderstood();
  }

  name(): string {
    const token = this.next();
    if (token.kind !== "word" && token.kind !== "quoted-name") throw new NotUnderstood(token.start);
    return token.text;
  }

  isName(ahead = 0): boolean {
    const kind = this.peek(ahead)?.kind;
    return kind === "word" || kind === "quoted-name";
  }

  /** Whether the next tokens are these symbols with nothing between them. */
  isJoined(...symbols: readonly string[]): boolean {
    return symbols.every((symbol, index) => {
      const token = this.peek(index);
      return token?.kind === "symbol" && token.text === symbol && (index === 0 || this.peek(index - 1)!.end === token.start);
    });
  }

  takeJoined(...symbols: readonly string[]): boolean {
    if (!this.isJoined(...symbols)) return false;
    this.#advance(symbols.length);
    return true;
  }

  /** The result, or undefined with the place unchanged where it is not understood. */
  attempt<Result>(parse: () => Result): Result | undefined {
    const [at, depth] = [this.#at, this.#depth];
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      [this.#at, this.#depth] = [at, depth];
      return undefined;
    }
  }

  /** Bounds the nesting, so that a hostile query ends in an error and not in a full stack. */
  nested<Result>(parse: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.tooDeep();
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  /** `one`, then another behind each comma. */
  list<Item>(one: () => Item): Item[] {
    const items = [one()];
    while (this.take(",")) items.push(one());
    return items;
  }
}
