/** What the address carries beside the view: the article that is read, the panel that is open, the query that was asked. */
export interface Reading {
  readonly id: string;
  /** The sentence to mark. */
  readonly evidence?: string;
  /** The relation whose ends to mark. */
  readonly edge?: string;
}

export const panels = ["console", "table", "review", "timeline", "places", "changes"] as const;
export type Panel = (typeof panels)[number];

export interface AskedQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Beside {
  readonly reading?: Reading | undefined;
  readonly panel?: Panel | undefined;
  readonly query?: AskedQuery | undefined;
}

/** `~` parts what belongs together, so it is escaped too. */
const escaped = (item: string): string => encodeURIComponent(item).replaceAll("~", "%7E");

/** As `name=value` parts of the address. A query is told while the console is open. */
export function writeBeside({ reading, panel, query }: Beside): string {
  const parts: string[] = [];
  if (reading) parts.push(`read=${[reading.id, reading.evidence ?? "", reading.edge ?? ""].map(escaped).join("~").replace(/~+$/, "")}`);
  if (panel) parts.push(`panel=${panel}`);
  if (panel === "console" && query)
    parts.push(
      `query=${[query.text, ...Object.entries(query.parameters).flatMap(([name, value]) => [name, JSON.stringify(value)])].map(escaped).join("~")}`,
    );
  return parts.join("&");
}

/** Whatever is not understood is passed over. */
export function readBeside(hash: string): Beside {
  const values = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((part) => [part.split("=", 1)[0]!, part.slice(part.indexOf("=") + 1)] as const),
  );
  try {
    const panel = panels.find((one) => one === values.get("panel"));
    return { reading: readingOf(values.get("read")), panel, query: panel === "console" ? queryOf(values.get("query")) : undefined };
  } catch {
    // An escape or a value that was cut in two by whatever carried the link.
    return {};
  }
}

function readingOf(value: string | undefined): Reading | undefined {
  const [id = "", evidence = "", edge = ""] = (value ?? "").split("~").map(decodeURIComponent);
  return id === "" ? undefined : { id, ...(evidence !== "" && { evidence }), ...(edge !== "" && { edge }) };
}

function queryOf(value: string | undefined): AskedQuery | undefined {
  const [text = "", ...more] = (value ?? "").split("~").map(decodeURIComponent);
  if (text.trim() === "") return undefined;
  const parameters: Record<string, string | number> = {};
  for (let at = 0; at + 1 < more.length; at += 2) {
    const given: unknown = JSON.parse(more[at + 1]!);
    if (typeof given === "string" || typeof given === "number") parameters[more[at]!] = given;
  }
  return { text, parameters };
}
