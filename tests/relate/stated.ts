/** What relate() states of a marked page, as lines that a test can read. */
import "../../src/languages/shipped.ts";
import type { RelationType } from "../../graph/ontology.ts";
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import type { RelationStatement, Statement } from "../../src/model.ts";
import { relate } from "../../src/relate/relate.ts";
import { markedPage, smallGazetteer } from "./marked.ts";

const noPlaces = smallGazetteer({});

/** What a name by itself says, of whatever a sentence tells. */
const ofNames: ReadonlySet<string> = new Set([
  "zh/part-of/gazetteer",
  "zh/part-of/larger-before-smaller",
  "zh/part-of/right-after-its-township",
  "zh/part-of/township-of-list",
  "zh/location/place-before-name",
]);
const ofName = ({ predicate, extractor }: RelationStatement): boolean =>
  predicate === "HAS_JURISDICTION" || extractor.startsWith("zh/located-name/") || ofNames.has(extractor);

export function statementsOf(marked: string, gazetteer: Gazetteer = noPlaces): readonly Statement[] {
  const { document, articles, mentions } = markedPage(marked);
  return relate(document, articles, mentions, gazetteer);
}

/**
 * `甲 ORGANIZES 乙 date=2024-05-03 planned`, sorted; attributes as `甲 .households=12`. With `only`, relations of these types alone;
 * without, all but what a name by itself says (HAS_JURISDICTION, LOCATED_IN of a nested place) and the gazetteer's PART_OF.
 */
export function stated(marked: string, only?: readonly (RelationType | "attributes")[], gazetteer: Gazetteer = noPlaces): string[] {
  const { document, articles, mentions } = markedPage(marked);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  const lines = relate(document, articles, mentions, gazetteer).flatMap((statement) => {
    const subject = names.get(statement.subject) ?? "?";
    if (statement.kind === "attribute")
      return only && !only.includes("attributes") ? [] : [`${subject} .${statement.property}=${String(statement.value)}`];
    const { predicate, properties, status } = statement;
    const wanted = only ? only.includes(predicate) : !ofName(statement);
    if (!wanted) return [];
    const told = Object.entries(properties).map(([name, value]) => ` ${name}=${String(value)}`);
    return [
      `${subject} ${predicate} ${names.get(statement.object) ?? statement.object}${told.join("")}${status === "done" ? "" : ` ${status}`}`,
    ];
  });
  return [...new Set(lines)].sort();
}

const said = (statement: Statement): boolean => statement.kind === "attribute" || !ofName(statement);

/** `甲 ORGANIZES 乙`, `.households`, with ` planned` behind: what is stated, without its properties; of two that cooperate the smaller name first. */
export function outline(marked: string): string[] {
  const names = new Map(markedPage(marked).mentions.map((mention) => [mention.id, mention.text]));
  const lines = statementsOf(marked)
    .filter(said)
    .map((statement) => {
      if (statement.kind === "attribute") return `.${statement.property}`;
      const ends = [names.get(statement.subject) ?? "?", names.get(statement.object) ?? "?"];
      if (statement.predicate === "COOPERATES_WITH") ends.sort();
      return `${ends[0]} ${statement.predicate} ${ends[1]}${statement.status === "done" ? "" : ` ${statement.status}`}`;
    });
  return [...new Set(lines)].sort();
}
