import { isEntityLabel, relationTypes } from "../../graph/ontology.ts";
import type { ArticleNote, BylineNote, EntityNote, Notes, RelationNote, SurfaceNote } from "./notes.ts";

interface Line {
  readonly number: number;
  readonly text: string;
}

export class NotesError extends Error {
  constructor(line: number, fault: string) {
    super(`line ${line}: ${fault}`);
    this.name = "NotesError";
  }
}

const listed = (text: string): string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function attributesIn(text: string): Record<string, string | number> {
  const entries = listed(text).map((part) => {
    const [name = "", value = ""] = part.split(/=(.*)/s, 2).map((side) => side.trim());
    // Codes of places are digits too, but names of places: they stay text.
    return [name, /^\d+(\.\d+)?$/.test(value) && name !== "gbCode" ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function surfaceIn(text: string): SurfaceNote {
  const match = /^(.*)@([\d,]+)$/.exec(text);
  return match ? { surface: match[1] ?? "", picks: (match[2] ?? "").split(",").map(Number) } : { surface: text };
}

function entityIn(line: Line, type: string): EntityNote {
  const match = /^(.*?)(?:\s*\{(.*)\})?(?:\s+=\s+(.*))?$/.exec(line.text);
  const key = (match?.[1] ?? "").trim();
  const name = key.replace(/#\d+$/, "");
  const surfaces = listed(match?.[3] ?? "").map(surfaceIn);
  const { implied, ...attributes } = attributesIn(match?.[2] ?? "");
  return { line: line.number, type, key, name, surfaces, attributes, ...(implied === undefined ? {} : { implied: true as const }) };
}

function entitiesIn(lines: readonly Line[]): EntityNote[] {
  let type = "";
  const entities: EntityNote[] = [];
  for (const line of lines) {
    if (isEntityLabel(line.text)) type = line.text;
    else if (type === "") throw new NotesError(line.number, "an entity before the first label");
    else entities.push(entityIn(line, type));
  }
  return entities;
}

// English names hold capitals (KWS), so only the ontology's own words divide a statement.
const typePattern = new RegExp(` (${relationTypes.join("|")}) `);

function relationIn(line: Line, optional: boolean): RelationNote {
  const [statement = "", properties = ""] = line.text.split(" | ");
  const typed = typePattern.exec(statement);
  if (!typed) throw new NotesError(line.number, `no relation type in "${line.text}"`);
  const sources = listed(statement.slice(0, typed.index));
  const targets = listed(statement.slice(typed.index + typed[0].length));
  return { line: line.number, sources, type: typed[1] ?? "", targets, attributes: attributesIn(properties), optional };
}

function articleIn(line: Line): ArticleNote {
  const [opening = "", title] = line.text.split(" | ");
  return { line: line.number, opening: opening.trim(), title: (title ?? opening).trim() };
}

function bylineIn(line: Line): BylineNote {
  const match = /^(\d+) ([^:]+): (.+)$/.exec(line.text);
  if (!match) throw new NotesError(line.number, `a byline is "article role: name; name", not "${line.text}"`);
  return { line: line.number, article: Number(match[1]), role: (match[2] ?? "").trim(), people: listed(match[3] ?? "") };
}

const sectionNames = ["head", "articles", "entities", "ignore", "relations", "optional", "bylines"] as const;
type SectionName = (typeof sectionNames)[number];

function sectionsOf(text: string): Record<SectionName, Line[]> {
  const sections: Record<SectionName, Line[]> = {
    head: [],
    articles: [],
    entities: [],
    ignore: [],
    relations: [],
    optional: [],
    bylines: [],
  };
  let current: SectionName = "head";
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(^|\s)\/\/.*/, "").trim();
    const header = /^\[(\w+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      const name = sectionNames.find((known) => known === header);
      if (!name) throw new NotesError(index + 1, `no section is called [${header}]`);
      current = name;
    } else if (line !== "") sections[current].push({ number: index + 1, text: line });
  }
  return sections;
}

/** Reads the authoring format. Throws NotesError at a line that it cannot read. */
export function readNotes(text: string): Notes {
  const sections = sectionsOf(text);
  const head = new Map(sections.head.map(({ text }) => [text.split(" ")[0] ?? "", text.split(" ").slice(1).join(" ")]));
  const page = head.get("page");
  if (!page) throw new NotesError(1, "the first line names the page: page x.txt");
  const published = head.get("published");
  return {
    page,
    ...(published ? { published } : {}),
    articles: sections.articles.map(articleIn),
    entities: entitiesIn(sections.entities),
    ignored: sections.ignore.map(({ text }) => surfaceIn(text)),
    relations: [...sections.relations.map((line) => relationIn(line, false)), ...sections.optional.map((line) => relationIn(line, true))],
    bylines: sections.bylines.map(bylineIn),
  };
}
