// The loops of graphology's layouts, which come without types: they change the node matrix in place.
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(settings: Readonly<Record<string, unknown>>, nodes: Float32Array, edges: Float32Array): void;
}
declare module "graphology-layout-forceatlas2/defaults.js" {
  const defaults: Readonly<Record<string, unknown>>;
  export default defaults;
}
declare module "graphology-layout-noverlap/iterate.js" {
  export default function iterate(settings: Readonly<Record<string, unknown>>, nodes: Float32Array): { readonly converged: boolean };
}
declare module "graphology-layout-noverlap/defaults.js" {
  const defaults: Readonly<Record<string, unknown>>;
  export default defaults;
}
