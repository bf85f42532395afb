/** What the page and its layout worker say to each other. Matrices are those of graphology's layouts. */

export interface ForceRequest {
  readonly kind: "force";
  /** Ten numbers a node: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
  readonly nodes: Float32Array;
  /** Three numbers an edge: source's and target's offset in `nodes`, weight. */
  readonly edges: Float32Array;
}

export interface NoverlapRequest {
  readonly kind: "noverlap";
  /** Three numbers a node: x, y, size. */
  readonly nodes: Float32Array;
}

export interface LayoutAnswer {
  readonly nodes: Float32Array;
  readonly done: boolean;
}

export const forceWidth = 10;
export const noverlapWidth = 3;
