/** The style for Neo4j Browser: each label in its colour, each relation as it is named. */
import { entityLabels, sourceLabels } from "../../graph/ontology.ts";
import { labelColors } from "../../graph/palette.ts";

const anyNode = `node {
  diameter: 50px;
  color: #8a9a5b;
  border-color: #5f6b3e;
  border-width: 2px;
  text-color-internal: #ffffff;
  font-size: 10px;
}
`;
const anyRelation = `relationship {
  color: #a5abb6;
  shaft-width: 1px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #000000;
  text-color-internal: #ffffff;
  caption: "<type>";
}
`;

/** How much darker the rim is than the disc. */
const rim = 0.7;
const darker = (color: string): string =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(Number.parseInt(color.slice(at, at + 2), 16) * rim)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

const nodeStyle = ([label, color]: [string, string]): string => `node.${label} {
  color: ${color};
  border-color: ${darker(color)};
  text-color-internal: #ffffff;
  caption: "{name}";
}
`;

/** The whole file. */
export const grass = (): string =>
  [
    anyNode,
    anyRelation,
    ...[...entityLabels, ...sourceLabels].map((label): [string, string] => [label, labelColors[label]]).map(nodeStyle),
  ].join("\n");
