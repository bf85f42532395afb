/** What a page states, as lines that a test can read; and how many of a kind's pages are read right. */
import { expect } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { makeDocument } from "../../src/read/document.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";

export function read(text: string): Extraction {
  return extractDocument(makeDocument({ file: "page.txt", text, encoding: "utf-8" }));
}

/** `甲 WORKS_FOR 乙 title=局长`, ` planned` (and any other standing but `done`) behind; names are those of the page's clusters. */
export function facts(page: Extraction, ...only: readonly string[]): string[] {
  const names = new Map(page.clusters.flatMap(({ name, mentions }) => mentions.map((mention) => [mention, name] as const)));
  const nameOf = (id: string): string => names.get(id) ?? "article";
  const lines = page.statements.flatMap((statement) => {
    if (statement.kind === "attribute")
      return only.length > 0 ? [] : [`${nameOf(statement.subject)} .${statement.property}=${String(statement.value)}`];
    const { subject, predicate, object, properties, status } = statement;
    if (only.length > 0 && !only.includes(predicate)) return [];
    const told = Object.entries(properties).map(([name, value]) => ` ${name}=${String(value)}`);
    return [`${nameOf(subject)} ${predicate} ${nameOf(object)}${told.join("")}${status === "done" ? "" : ` ${status}`}`];
  });
  return [...new Set(lines)].sort();
}

/** Names of the page's clusters of one label. */
export const named = (page: Extraction, label: string): string[] =>
  page.clusters
    .filter(({ type }) => type === label)
    .map(({ name }) => name)
    .sort();

export interface Trial {
  readonly text: string;
  /** What is wrong, in words; nothing where it was read right. */
  readonly fault: string | undefined;
}

/** Whether the page says all of these, and nothing else of their kinds. */
export function judged(text: string, wanted: readonly string[], ...kinds: readonly string[]): Trial {
  const found = facts(read(text), ...kinds);
  return { text, fault: found.join("\n") === [...wanted].sort().join("\n") ? undefined : found.join("; ") };
}

/** So many of a kind, made by draws that the seed fixes. */
export function trials(count: number, seed: number, make: (draw: Draw, index: number) => Trial): Trial[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (_, index) => make(draw, index));
}

/** At least this share of a kind's pages is read right; those that are not are shown. */
export function expectRight(trials: readonly Trial[], share = 0.95): void {
  const wrong = trials.filter(({ fault }) => fault !== undefined);
  const right = (trials.length - wrong.length) / trials.length;
  const shown = wrong.slice(0, 12).map(({ text, fault }) => `${text}\n  ${fault}`);
  expect(right, `${wrong.length} of ${trials.length} wrong:\n${shown.join("\n")}`).toBeGreaterThanOrEqual(share);
}
