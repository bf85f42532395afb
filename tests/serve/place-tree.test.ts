import { expect, test } from "vitest";
import { atOnce } from "../../src/serve/sliced.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";
import { placeTree } from "../../src/serve/place-tree.ts";
import { village } from "../dossier/village.ts";

const edge = (source: string, target: string, status = "done", support = 1) => ({
  ...{ id: `${source}-in-${target}-${status}`, type: "PART_OF", source, target },
  properties: { status, support, confidence: 0.9 },
});
const county = { id: "county", label: "Place", properties: { name: "柳河县" } };
const snapshot = indexGraph(
  "memory",
  [...village.nodes, county],
  [...village.edges, edge("town", "county"), edge("county", "village"), edge("village", "county")],
);
const answer = atOnce(placeTree(snapshot, 100));
const of = (id: string) => answer.places.find(({ node }) => node.id === id)!;

test("places nest, each in the nearest that a text names, and in no circle", () => {
  expect(answer.total).toBe(4);
  expect([of("village").parent, of("other").parent, of("town").parent, of("county").parent]).toEqual(["town", "town", "county", undefined]);
});

test("what is in a place counts once in it and once in each that holds it", () => {
  expect(of("village").inside).toEqual({ Project: 2, Agency: 1 });
  expect(of("other").inside).toEqual({ Project: 1 });
  expect(of("town").inside).toEqual({ Project: 2, Agency: 1, Village: 2 });
  expect(of("county").inside).toEqual({ Project: 2, Agency: 1, Village: 2, Place: 1 });
  expect(answer.places[0]!.node.id).toBe("county");
});

test("what is cut keeps the places that hold what is kept", () => {
  const cut = atOnce(placeTree(snapshot, 1));
  expect(cut.places.map(({ node }) => node.id)).toEqual(["county"]);
  expect(cut.total).toBe(4);
});
