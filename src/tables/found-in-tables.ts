/** What was found in rows that were said in words, put back where it is printed: mentions into their cells, evidence over the cells of the row. */
import { isValueType } from "../../graph/ontology.ts";
import { mentionId, spanIn, type Mention, type Statement } from "../model.ts";
import { byEvidence, withEvidence } from "../relate/statement.ts";
import type { ReadRow } from "./read-tables.ts";
import { inCell } from "./said-row.ts";

type Rows = ReadonlyMap<string, ReadRow>;

/** A cell may be said in several rows: what is found in each is a mention of its own until it is put back. */
const sign = "@";
export const idOnPage = (id: string): string => id.split(sign, 1)[0] as string;
export const keptApart = (mentions: readonly Mention[], rows: Rows): readonly Mention[] =>
  rows.size === 0
    ? mentions
    : mentions.map((mention) => (rows.has(mention.sentence) ? { ...mention, id: `${mention.id}${sign}${mention.sentence}` } : mention));

export interface PlacedMentions {
  /** In text order, no two of one span and type. */
  readonly mentions: readonly Mention[];
  /** What each is called there, by the id that it has in the row as said; those that are called the same are left out. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function mentionsInCells(said: readonly Mention[], rows: Rows): PlacedMentions {
  if (rows.size === 0) return { mentions: said, renamed: new Map() };
  const placed = new Map<string, Mention>();
  const renamed = new Map<string, string>();
  for (const mention of said) {
    const row = rows.get(mention.sentence);
    const own = row ? placedIn(row, mention) : mention;
    if (!own) continue;
    if (own.id !== mention.id) renamed.set(mention.id, own.id);
    const known = placed.get(own.id);
    if (!known || own.confidence > known.confidence) placed.set(own.id, own);
  }
  return { mentions: [...placed.values()].sort((a, b) => a.start - b.start || b.end - a.end), renamed };
}

/** A name that the row puts together of several cells, 西坡村 and 党支部, is printed in the last, and called by all of it. */
function placedIn(row: ReadRow, mention: Mention): Mention | undefined {
  const place = inCell(row, mention.from, mention.to);
  if (!place) return undefined;
  const { sentence, from, to, whole } = place;
  if (whole) return { ...mention, id: idOnPage(mention.id), sentence: sentence.id, from, to };
  if (isValueType(mention.type)) return undefined;
  const span = spanIn(sentence, from, to);
  const document = mention.id.slice(0, mention.id.indexOf(":"));
  return {
    ...mention,
    ...{ ...span, sentence: sentence.id, from, to, text: sentence.text.slice(from, to), name: mention.name ?? mention.text },
    id: mentionId(document, span, mention.type),
  };
}

/** With the row as evidence; each once. */
export function statementsInCells(
  statements: readonly Statement[],
  { mentions, renamed }: PlacedMentions,
  rows: Rows,
): readonly Statement[] {
  if (rows.size === 0) return statements;
  const known = new Set(mentions.map(({ id }) => id));
  const placed = statements.flatMap((statement) => {
    const row = rows.get(statement.evidence.sentence);
    if (!row) return [statement];
    const own = withEnds(statement, renamed);
    if (!known.has(own.subject) || (own.kind === "relation" && !known.has(own.object))) return [];
    return [withEvidence(own, row.evidence)];
  });
  const once = new Map(placed.map((statement) => [statement.id, statement]));
  return [...once.values()].sort(byEvidence);
}

function withEnds(statement: Statement, renamed: ReadonlyMap<string, string>): Statement {
  const subject = renamed.get(statement.subject) ?? statement.subject;
  return statement.kind === "attribute"
    ? { ...statement, subject }
    : { ...statement, subject, object: renamed.get(statement.object) ?? statement.object };
}
