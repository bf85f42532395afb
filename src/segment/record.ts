/** What a page says of itself in pairs of a key and a value, below its title or in a table above it: `发布日期：2023-06-12    来源：…`. */
import type { Span } from "../model.ts";
import { dateIn } from "./dateline.ts";
import type { RecordEntry } from "./segmentation.ts";
import { segmentations } from "./segmentations.ts";

/** The pairs of a line; offsets into it. */
export const recordIn = (line: string): readonly RecordEntry[] => {
  if (!/[:：\t]/u.test(line)) return [];
  for (const language of segmentations()) {
    const entries = language.recordIn(line);
    if (entries.length > 0) return entries;
  }
  return [];
};

/** Whether a line is nothing but such pairs: it opens with one that nothing else has, or has several. */
export function isRecord(line: string): boolean {
  const [first, second] = recordIn(line);
  return first !== undefined && line.slice(0, first.start).length <= 2 && (first.sure || second !== undefined);
}

/** The title that a line gives, where it gives one; offsets into it. */
export const titleIn = (line: string): Span | undefined => recordIn(line).find(({ role }) => role === "title")?.value;

export interface RankedDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The lower, the surer it is the day on which the page came out. */
  readonly rank: number;
}

/** The day on which a page came out, by a line of date, source and author. */
export function recordDay(line: string): RankedDay | undefined {
  const entries = recordIn(line);
  const days = entries.flatMap(({ role, rank, value }) => {
    const day = role === "published" ? dateIn(line.slice(value.start, value.end), undefined) : undefined;
    return day === undefined ? [] : [{ day, rank }];
  });
  if (days.length > 0) return days.reduce((best, one) => (one.rank < best.rank ? one : best));
  // What has a key of its own is another day: until when it holds, when it was looked at.
  const day = dateIn(entries.length === 0 ? line : line.slice(0, entries[0]!.start), undefined);
  return day === undefined ? undefined : { day, rank: 1 };
}

/** What a pack knows its keys by. */
export interface RecordKeys {
  readonly role: RecordEntry["role"];
  /** Alternatives of a regular expression, without groups. */
  readonly keys: string;
  readonly rank?: number;
  /** Whether other lines have it too: `时间`. */
  readonly unsure?: true;
}

/** Reads pairs by their keys: a colon or a tab stands behind each, white space or a sign before all but the first. */
export function recordReader(kinds: readonly RecordKeys[]): (line: string) => readonly RecordEntry[] {
  const opening = String.raw`(?<=^|[\s|｜,，;；(（【\[])`;
  const all = kinds.map(({ keys }) => `(${keys})`).join("|");
  const pattern = new RegExp(String.raw`${opening}(?:${all})(?:\s?[:：]|(?=[】\]]?\t))[】\]]?`, "giu");
  return (line) => {
    const found = [...line.matchAll(pattern)].flatMap((match) => {
      const at = match.slice(1).findIndex((key) => key !== undefined);
      const kind = kinds[at];
      const bare = !/[:：]/u.test(match[0]);
      return kind === undefined || (bare && kind.unsure) ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
    });
    return found.map(({ kind, start, end }, index) => {
      const until = found[index + 1]?.start ?? line.length;
      const [before, after] = /^(\s*)[\s\S]*?([\s|｜,，;；(（【[]*)$/u.exec(line.slice(end, until))!.slice(1) as [string, string];
      const value = {
        start: Math.min(end + before.length, until),
        end: Math.max(until - after.length, Math.min(end + before.length, until)),
      };
      return { role: kind.role, rank: kind.rank ?? 1, sure: kind.unsure !== true, start, value };
    });
  };
}
