import { entityLabels, isEntityLabel, isRelationType, isStanding, labelTraits, nodeProperties, relations } from "../../graph/ontology.ts";
import type { EntityLabel, NodeLabel } from "../../graph/ontology.ts";
import { denseText, occurrences, withoutSpace } from "./dense-text.ts";
import { findMentions } from "./find-mentions.ts";
import type { GoldArticle, GoldByline, GoldEntity, GoldMention, GoldPage, GoldRelation } from "./gold.ts";
import type { EntityNote, Notes, RelationNote } from "./notes.ts";

export interface Compiled {
  readonly gold: GoldPage;
  /** Empty when the annotation is sound. */
  readonly problems: readonly string[];
}

type Report = (line: number, fault: string) => void;

function articlesOf(page: string, notes: Notes, report: Report): GoldArticle[] {
  const dense = denseText(page);
  let from = 0;
  const starts = notes.articles.map(({ line, opening }) => {
    const at = occurrences(page, dense, opening).find((position) => position >= from);
    if (at === undefined) report(line, `no article opens with "${opening}"`);
    from = (at ?? from) + 1;
    return dense.offsets[at ?? 0] ?? 0;
  });
  return notes.articles.map(({ line, title }, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? page.length;
    if (!withoutSpace(page.slice(start, end)).includes(withoutSpace(title))) report(line, `the article does not hold its title "${title}"`);
    return { n: index + 1, start, end, title };
  });
}

/** Entities by every name that a relation may call them: key, name, and a surface that only one of them has. */
function directoryOf(entities: readonly EntityNote[], ids: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, key: string) => names.set(name, (names.get(name) ?? new Set()).add(ids.get(key) ?? key));
  for (const { key, surfaces } of entities) for (const { surface } of surfaces) add(surface, key);
  const directory = new Map([...names].flatMap(([name, found]) => (found.size === 1 ? [[name, [...found][0] ?? ""] as const] : [])));
  for (const { key } of entities) directory.set(key, ids.get(key) ?? key);
  return directory;
}

function checkEntities(notes: Notes, mentions: readonly GoldMention[], report: Report): void {
  const mentioned = new Set(mentions.map((mention) => mention.entity));
  const seen = new Set<string>();
  for (const { line, key, type, implied, attributes } of notes.entities) {
    if (seen.has(key)) report(line, `"${key}" is listed twice: write ${key}#2 for another bearer of the name`);
    seen.add(key);
    if (implied && mentioned.has(key)) report(line, `"${key}" stands on the page: it is not only implied`);
    if (!implied && !mentioned.has(key)) report(line, `"${key}" is nowhere on the page`);
    const allowed = isEntityLabel(type) ? nodeProperties[type] : {};
    for (const name of Object.keys(attributes)) if (!(name in allowed)) report(line, `a ${type} has no property ${name}`);
  }
}

const allows = (labels: readonly NodeLabel[], label: EntityLabel | undefined): boolean => label !== undefined && labels.includes(label);

function relationsOf(note: RelationNote, directory: Map<string, string>, types: Map<string, EntityLabel>, report: Report): GoldRelation[] {
  const { type, line } = note;
  if (!isRelationType(type)) return (report(line, `the ontology has no ${type}`), []);
  const { from, to, properties } = relations[type];
  const { status, ...attributes } = note.attributes;
  const stated = {
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(isStanding(status) && status !== "done" ? { status } : {}),
  };
  if (status !== undefined && (!isStanding(status) || status === "done"))
    report(line, `status is planned, ended or alleged, or is left out, not ${status}`);
  const resolve = (name: string): string => {
    const id = directory.get(name);
    if (id === undefined) report(line, `no entity is called "${name}"`);
    return id ?? "";
  };
  for (const name of Object.keys(attributes)) if (!(name in properties)) report(line, `${type} has no property ${name}`);
  const targets = note.targets.map(resolve);
  return note.sources.map(resolve).flatMap((source) =>
    targets.map((target) => {
      if (source && !allows(from, types.get(source))) report(line, `${type} does not begin at a ${types.get(source)}`);
      if (target && !allows(to, types.get(target))) report(line, `${type} does not end at a ${types.get(target)}`);
      if (source === target) report(line, `${type} joins a thing to itself`);
      return { source, type, target, ...stated };
    }),
  );
}

function bylinesOf(notes: Notes, directory: Map<string, string>, types: Map<string, EntityLabel>, report: Report): GoldByline[] {
  return notes.bylines.flatMap(({ line, article, role, people }) => {
    if (article < 1 || article > notes.articles.length) report(line, `there is no article ${article}`);
    return people.map((name) => {
      const person = directory.get(name) ?? "";
      if (!labelTraits.person.has(types.get(person) ?? "")) report(line, `no person is called "${name}"`);
      return { article, person, role };
    });
  });
}

function reportRepeats(found: readonly GoldRelation[], optional: readonly GoldRelation[], names: (id: string) => string): string[] {
  const seen = new Set<string>();
  return [...found, ...optional].flatMap(({ source, type, target }) => {
    const key = `${source} ${type} ${target}`;
    if (!seen.has(key)) return (seen.add(key), []);
    return [`stated twice: ${names(source)} ${type} ${names(target)}`];
  });
}

/** Checks notes against their page and the ontology, and gives the annotated page in the shape that the scorers read. */
export function compile(page: string, notes: Notes): Compiled {
  const problems: string[] = [];
  const report: Report = (line, fault) => void problems.push(`line ${line}: ${fault}`);
  const found = findMentions(page, notes);
  problems.push(...found.problems);
  checkEntities(notes, found.mentions, report);
  const ids = new Map(notes.entities.map(({ key }, index) => [key, `e${index + 1}`]));
  const id = (key: string): string => ids.get(key) ?? key;
  const entities: GoldEntity[] = notes.entities.map(({ key, type, name, implied, attributes }) => {
    const label = isEntityLabel(type) ? type : entityLabels[0]!;
    return { id: id(key), type: label, name, ...(implied && { implied }), ...(Object.keys(attributes).length > 0 ? { attributes } : {}) };
  });
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const directory = directoryOf(notes.entities, ids);
  const stated = (optional: boolean) =>
    notes.relations.filter((note) => note.optional === optional).flatMap((note) => relationsOf(note, directory, types, report));
  const [required, optional] = [stated(false), stated(true)];
  const nameOf = (wanted: string) => entities.find((entity) => entity.id === wanted)?.name ?? wanted;
  problems.push(...reportRepeats(required, optional, nameOf));
  const gold: GoldPage = {
    page: notes.page,
    ...(notes.published === undefined ? {} : { published: notes.published }),
    articles: articlesOf(page, notes, report),
    entities,
    mentions: found.mentions.map((mention) => ({ ...mention, entity: id(mention.entity) })),
    relations: required,
    bylines: bylinesOf(notes, directory, types, report),
    optionalRelations: optional,
  };
  return { gold, problems };
}
