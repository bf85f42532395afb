/** Records as rows, as the index keeps them: without the names of their fields, and without the id of their page wherever it comes again. */
import type { ClusterRecord, RelationRecord } from "./records.ts";

/** How values of one kind are written, and read back. `key` is the one that the record stands under. */
export interface RowForm<Value> {
  toRow(value: Value, key: string): unknown;
  fromRow(row: unknown, key: string): Value;
}

/** Ids that begin with the page's, and cluster ids, in which it stands twice. */
function shortId(id: string, page: string): string {
  if (!id.startsWith(page)) return `=${id}`;
  const rest = id.slice(page.length);
  return rest.startsWith(`#${page}`) ? `~${rest.slice(page.length + 1)}` : rest === "" || /^[=~]/.test(rest) ? `=${id}` : rest;
}

function longId(short: string, page: string): string {
  if (short.startsWith("=")) return short.slice(1);
  return short.startsWith("~") ? `${page}#${page}${short.slice(1)}` : page + short;
}

/** Left out where there is nothing in it. */
const some = <Name extends string, Item>(name: Name, items: readonly Item[]): { readonly [Key in Name]?: readonly Item[] } =>
  items.length === 0 ? {} : ({ [name]: items } as { readonly [Key in Name]: readonly Item[] });

type Profile = ClusterRecord["profile"];
type ProfileMore = Partial<Omit<Profile, "id" | "type" | "name">> & { readonly ownKey?: Omit<NonNullable<Profile["key"]>, "key"> };
type ClusterRow = readonly [
  page: string,
  pageVersion: string,
  id: string,
  type: Profile["type"],
  name: string,
  mentions: ClusterRecord["tally"]["mentions"],
  values: ClusterRecord["tally"]["values"],
  more: ProfileMore,
];

const withoutKey = ({ key: _, ...others }: NonNullable<Profile["key"]>): Omit<NonNullable<Profile["key"]>, "key"> => others;

export const clusterRows: RowForm<ClusterRecord> = {
  toRow({ page, pageVersion, profile, tally }, under): ClusterRow {
    const { id, document, type, name, aliases, reasons, key, bodies, residences, titles, writes, coMentions, ...others } = profile;
    const more: ProfileMore = {
      ...(document !== page && { document }),
      ...some("aliases", aliases),
      ...some("reasons", reasons),
      ...(key !== undefined && (key.key === under ? { ownKey: withoutKey(key) } : { key })),
      ...some("bodies", bodies),
      ...some("residences", residences),
      ...some("titles", titles),
      ...(writes && { writes }),
      ...some("coMentions", coMentions),
      ...others,
    };
    const mentions = tally.mentions.map(([article, ...counts]) => [shortId(article, page), ...counts] as const);
    const values = tally.values.map(
      ([property, value, sentence, ...corrected]) => [property, value, shortId(sentence, page), ...corrected] as const,
    );
    return [page, pageVersion, shortId(id, page), type, name, mentions, values, more];
  },
  fromRow(row, under): ClusterRecord {
    const [page, pageVersion, id, type, name, mentions, values, { ownKey, ...more }] = row as ClusterRow;
    return {
      page,
      pageVersion,
      profile: {
        ...{ id: longId(id, page), document: page, type, name, aliases: [], reasons: [], bodies: [], residences: [], titles: [] },
        ...{ writes: false, coMentions: [] },
        ...(ownKey !== undefined && { key: { ...ownKey, key: under } }),
        ...more,
      },
      tally: {
        mentions: mentions.map(([article, ...counts]) => [longId(article, page), ...counts] as const),
        values: values.map(([property, value, sentence, ...corrected]) => [property, value, longId(sentence, page), ...corrected] as const),
      },
    };
  },
};

type Relation = RelationRecord["relation"];
type RelationMore = Partial<Pick<Relation, "others" | "pages" | "properties">> & { readonly status?: Relation["status"] };
type RelationRow = readonly [
  page: string,
  pageVersion: string,
  subject: string,
  predicate: Relation["predicate"],
  object: string,
  sentence: string,
  quote: string,
  extractor: string,
  confidence: number,
  date: string,
  more: RelationMore,
];

export const relationRows: RowForm<RelationRecord> = {
  toRow({ page, pageVersion, relation }): RelationRow {
    const { subject, predicate, object, sentence, quote, extractor, confidence, status, date = "", properties, ...others } = relation;
    const more = { ...(status !== "done" && { status }), ...(Object.keys(properties).length > 0 && { properties }), ...others };
    const [from, to, where] = [shortId(subject, page), shortId(object, page), shortId(sentence, page)];
    return [page, pageVersion, from, predicate, to, where, quote, extractor, confidence, date, more];
  },
  fromRow(row): RelationRecord {
    const [page, pageVersion, subject, predicate, object, sentence, quote, extractor, confidence, date, more] = row as RelationRow;
    return {
      page,
      pageVersion,
      relation: {
        ...{ subject: longId(subject, page), predicate, object: longId(object, page), sentence: longId(sentence, page), quote, extractor },
        ...{ confidence, status: "done", properties: {} },
        ...(date !== "" && { date }),
        ...more,
      },
    };
  },
};
