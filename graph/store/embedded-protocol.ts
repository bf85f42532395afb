/** What the embedded store and the child process that holds the engine say to one another. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import type { QueryResult, SearchHit, StoreErrorCode } from "./store.ts";

export interface OpenArguments {
  readonly path: string;
  readonly readOnly: boolean;
  /** The child ends itself when its memory has grown by more than this since it opened the file. */
  readonly memoryBytes: number;
  readonly schema: GraphSchema;
}

export interface QueryArguments {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly maxRows: number;
}

/** One page in id order: what comes after the id `after`. */
export interface PageArguments {
  readonly after: string | undefined;
  readonly limit: number;
}

export interface EmbeddedOperations {
  open(args: OpenArguments): { readonly version: string };
  upsertNodes(args: { readonly nodes: readonly GraphNode[] }): null;
  upsertEdges(args: { readonly edges: readonly GraphEdge[] }): null;
  removeNodes(args: { readonly ids: readonly string[] }): null;
  removeEdges(args: { readonly ids: readonly string[] }): null;
  checkpoint(args: null): null;
  clear(args: null): null;
  query(args: QueryArguments): QueryResult;
  describe(args: null): { readonly nodes: Record<string, number>; readonly edges: Record<string, number> };
  search(args: { readonly text: string; readonly limit: number }): readonly SearchHit[];
  nodePage(args: PageArguments): readonly GraphNode[];
  edgePage(args: PageArguments): readonly GraphEdge[];
  close(args: null): null;
}

export type OperationName = keyof EmbeddedOperations;
export type ArgumentsOf<Name extends OperationName> = Parameters<EmbeddedOperations[Name]>[0];
export type AnswerOf<Name extends OperationName> = ReturnType<EmbeddedOperations[Name]>;

/** Every operation, as the child carries it out. */
export type Handlers = { readonly [Name in OperationName]: (args: ArgumentsOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>> };

export interface Request {
  readonly id: number;
  readonly operation: OperationName;
  readonly args: unknown;
}

export interface PlainError {
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  /** In the engine's own words. */
  readonly foreign?: true;
}

export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: PlainError }
  /** Sent once before the child ends itself. */
  | { readonly fatal: PlainError };
