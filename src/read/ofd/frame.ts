/** Where the objects of an OFD page stand: what leads from the millimetres of an object to points of the page. */
import type { XmlElement } from "../xml/tree.ts";
import { numbers, pointsPerMillimetre } from "./parts.ts";

/** `[a b c d e f]`: x → a x + c y + e, y → b x + d y + f. */
export type Frame = readonly [number, number, number, number, number, number];

export const frameOfPage: Frame = [pointsPerMillimetre, 0, 0, pointsPerMillimetre, 0, 0];

/** Of what stands in an object: its matrix, then the corner of its boundary, within the frame that it stands in itself. */
export function frameWithin(outer: Frame, { attributes }: XmlElement): Frame {
  const [left, top] = numbers(attributes["Boundary"], 4) ?? [0, 0];
  const [a, b, c, d, e, f] = (numbers(attributes["CTM"], 6) ?? [1, 0, 0, 1, 0, 0]) as unknown as Frame;
  const [oa, ob, oc, od] = outer;
  return [
    ...[oa * a + oc * b, ob * a + od * b],
    ...[oa * c + oc * d, ob * c + od * d],
    ...placeIn(outer, e + left!, f + top!),
  ] as unknown as Frame;
}

export const placeIn = ([a, b, c, d, e, f]: Frame, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
