/** Reads back what export/graphml.ts writes, also as `yed`. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { GraphBatch, Properties } from "../batch.ts";
import { splitList } from "../export/columns.ts";
import { unescapeXmlText } from "../export/xml.ts";
import type { PropertyTypes } from "../schema/graph-schema.ts";
import { GraphUnderCheck, ImportError, propertiesOfLabel, propertiesOfType, valueOf, type Reading } from "./imported.ts";

/** Names of what is drawn from a node or edge, or told twice, and made again from it. */
const drawn = {
  node: new Set(["labelV", "labels", "label", "type", "size", "color", "description"]),
  edge: new Set(["labelE", "label", "edgeId", "weight", "description"]),
} as const;

interface Element {
  readonly kind: "node" | "edge";
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of a key → its text. */
  readonly data: Map<string, string>;
}

/** Throws an ImportError where the text is no such graph. */
export function graphOfGraphml(text: string, reading: Reading): GraphBatch {
  const check = new GraphUnderCheck(reading);
  for (const { kind, attributes, data } of elements(text, reading.file)) {
    const id = unescapeXmlText(attributes["id"] ?? "");
    if (kind === "node") {
      const label = data.get("labelV") ?? lost(reading, `node ${id}`, "labelV");
      check.node({ id, label, properties: properties(data, drawn.node, propertiesOfLabel(reading.schema, label)) });
    } else {
      const type = data.get("labelE") ?? lost(reading, `edge ${id}`, "labelE");
      const [source, target] = [attributes["source"] ?? "", attributes["target"] ?? ""].map(unescapeXmlText) as [string, string];
      check.edge({ id, type, source, target, properties: properties(data, drawn.edge, propertiesOfType(reading.schema, type)) });
    }
  }
  return check.whole();
}

function lost({ file }: Reading, place: string, key: string): never {
  throw new ImportError(
    file,
    place,
    `it has no data of the key ${key}, which every graph that Mailuo exported has: other programs' GraphML is not read`,
  );
}

function properties(data: ReadonlyMap<string, string>, left: ReadonlySet<string>, types: PropertyTypes = {}): Properties {
  const found = [...data].filter(([name]) => !left.has(name) || Object.hasOwn(types, name));
  return Object.fromEntries(
    found.map(([name, text]) => [
      name,
      types[name] === "strings" ? splitList(unescapeXmlText(text)) : valueOf(unescapeXmlText(text), types[name]),
    ]),
  );
}

/** Nodes and edges with their data. What is inside of data (yEd's drawing) is passed over. */
function elements(text: string, file: string): Element[] {
  const parser = new SaxesParser();
  const keys = new Map<string, string | undefined>();
  const found: Element[] = [];
  const open: string[] = [];
  let current: Element | undefined;
  let data: { readonly name: string; text: string } | undefined;
  parser.on("error", (error) => {
    throw new ImportError(file, "", `this is no whole XML (${error.message})`);
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (open.length === 0 && name !== "graphml") throw new ImportError(file, "", `this is XML, but no GraphML: it begins with <${name}>`);
    open.push(name);
    if (name === "key") keys.set(attributes["id"] ?? "", attributes["attr.name"]);
    else if (name === "node" || name === "edge") found.push((current = { kind: name, attributes, data: new Map() }));
    else if (name === "data" && current) {
      const key = keys.get(attributes["key"] ?? "");
      data = key === undefined ? undefined : { name: key, text: "" };
    }
  });
  const add = (piece: string): void => void (data && (data.text += piece));
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (name === "data") {
      if (data) current?.data.set(data.name, data.text);
      data = undefined;
    } else if (name === "node" || name === "edge") current = undefined;
  });
  parser.write(text).close();
  return found;
}
