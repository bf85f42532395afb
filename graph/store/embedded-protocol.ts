/** What the embedded store and the child process that holds the engine say to one another. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import type { EdgeStart, QueryResult, SearchHit, StoreErrorCode } from "./store.ts";

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

export type Scanning = "nodes" | "edges";

/** A label or a type, with the names of the properties of whatever is of it, in order. */
export interface ScannedKind {
  readonly name: string;
  readonly properties: readonly string[];
}

/** One of the engine's own numbers from which on rows are read, and how many of what was read were given. */
export interface ScanPlace {
  readonly number: number;
  readonly given: number;
}

export interface ScanArguments {
  readonly of: Scanning;
  readonly kind: ScannedKind;
  /** What the answer before named as the next. */
  readonly from: ScanPlace | undefined;
}

/** Of nodes: id, number, labels; of edges: id, source's id, target's id; then the properties. */
export interface ScannedRows {
  readonly rows: readonly (readonly unknown[])[];
  readonly next?: ScanPlace;
}

export interface EmbeddedOperations {
  open(args: OpenArguments): { readonly version: string };
  upsertNodes(args: { readonly nodes: readonly GraphNode[] }): null;
  upsertEdges(args: { readonly edges: readonly GraphEdge[] }): null;
  /** None of these is in the store yet, and nothing with their ids. */
  addNodes(args: { readonly nodes: readonly GraphNode[] }): null;
  addEdges(args: { readonly edges: readonly GraphEdge[] }): null;
  removeNodes(args: { readonly ids: readonly string[] }): null;
  removeEdges(args: { readonly edges: readonly EdgeStart[] }): null;
  checkpoint(args: null): null;
  clear(args: null): null;
  query(args: QueryArguments): QueryResult;
  describe(args: null): { readonly nodes: Record<string, number>; readonly edges: Record<string, number> };
  search(args: { readonly text: string; readonly limit: number }): readonly SearchHit[];
  nodePage(args: PageArguments): readonly GraphNode[];
  edgePage(args: PageArguments): readonly GraphEdge[];
  scanKinds(args: { readonly of: Scanning }): readonly ScannedKind[] | null;
  scanRows(args: ScanArguments): ScannedRows;
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
