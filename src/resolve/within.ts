/** The mentions of one document that are one thing: full and short forms, 该乡, 王书记. Deterministic; near-linear in the mentions. */
import { isEntityLabel, isValueType } from "../../graph/ontology.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { inTextOrder, type Article, type Cluster, type Document, type Mention } from "../model.ts";
import { joinAcronyms, joinIntroduced } from "./within/abbreviations.ts";
import { addAnaphor } from "./within/anaphora.ts";
import { addAgency, addOrganization, joinBodies, tellApart } from "./within/body-groups.ts";
import { Context } from "./within/context.ts";
import { coreferenceFor, coreferences } from "./within/coreferences.ts";
import { type Group, Groups } from "./within/group.ts";
import { addPeople } from "./within/person-groups.ts";
import { addPlace, joinPlaces } from "./within/place-groups.ts";
import { type Apart, Successions } from "./within/succession.ts";
import { addNamed, joinEvents, joinProjects } from "./within/undertaking-groups.ts";

function clusterOf(group: Group, document: Document): Cluster {
  const mentions = [...group.mentions].sort(inTextOrder);
  const surfaces = mentions.filter((mention) => mention.form !== "anaphor" && !mention.implied).map((mention) => mention.text);
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== group.name).sort();
  return {
    id: `${document.id}#${mentions[0]?.id ?? ""}`,
    document: document.id,
    type: group.type,
    name: group.name,
    aliases,
    ...(group.gbCode !== undefined && { gbCode: group.gbCode }),
    ...(group.within !== undefined && (group.gbCode === undefined || group.type !== "Village") && { within: group.within }),
    mentions: mentions.map((mention) => mention.id),
    reasons: reasonsOf(group, mentions),
  };
}

function reasonsOf(group: Group, mentions: readonly Mention[]): string[] {
  const same =
    mentions.filter((mention) => mention.form !== "anaphor" && !mention.implied).length > 1
      ? [`the same name, ${group.name}, in one document`]
      : [];
  return [...group.reasons, ...same];
}

/** Clusters in the order of their first mention. `succeeded`: mentions of bodies of which one followed the other. Dates, money and the like are in none; nor is an anaphor that stands for nothing named. */
export function clusterMentions(
  document: Document,
  articles: readonly Article[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  succeeded: readonly Apart[] = [],
): Cluster[] {
  const entities = mentions.filter((mention) => !isValueType(mention.type)).sort(inTextOrder);
  const context = new Context(document, articles, entities, gazetteer, coreferenceFor);
  const groups = new Groups((mention) => context.unit(mention), new Successions(succeeded));
  const named = entities.filter((mention) => mention.form !== "anaphor");
  const ofType = (...types: readonly Mention["type"][]): Mention[] => named.filter((mention) => types.includes(mention.type));
  for (const mention of ofType("Place", "Village")) addPlace(mention, groups, context);
  joinPlaces(groups, context);
  tellApart(named, groups, context);
  for (const mention of ofType("Agency")) addAgency(mention, groups, context);
  for (const mention of ofType("Organization")) addOrganization(mention, groups, context);
  joinBodies(groups, context);
  for (const { joinAgencies } of coreferences()) joinAgencies(groups);
  for (const mention of ofType("Project", "Event", "Policy", "Honor")) addNamed(mention, groups, context);
  // Labels that a workspace's schema adds.
  for (const mention of named) if (!isEntityLabel(mention.type)) addNamed(mention, groups, context);
  joinEvents(groups, context);
  joinProjects(groups, context);
  addPeople(ofType("Person"), groups, context);
  joinIntroduced(groups, context);
  joinAcronyms(groups, context);
  for (const mention of entities) if (mention.form === "anaphor") addAnaphor(mention, groups, context);
  const clusters = groups.entries().map(([, group]) => clusterOf(group, document));
  const position = new Map(entities.map((mention, index) => [mention.id, index]));
  return clusters.sort((a, b) => (position.get(a.mentions[0] ?? "") ?? 0) - (position.get(b.mentions[0] ?? "") ?? 0));
}
