/** What the readers of HTML ask of a tree. */

/** A node, as much of it as is needed here: linkedom's types are those of no browser. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
}

export const isText = (node: Node): boolean => node.nodeType === 3;
export const nameOf = (node: Node): string => node.nodeName.toUpperCase();

/** Undefined of a node that has no such attribute. */
export const attributeOf = (node: Node, name: string): string | undefined =>
  (node as { getAttribute?: (name: string) => string | null }).getAttribute?.(name) ?? undefined;
