/** What the workspace's schema has no place for, as the reports of build and rebuild tell it. */
import type { LeftOut } from "../assemble/schema-fit.ts";

const counted: Readonly<Record<LeftOut["kind"], readonly [one: string, many: string]>> = {
  label: ["entity", "entities"],
  relation: ["relation", "relations"],
  property: ["value", "values"],
};

/** A line each, under a heading; none where all fits. */
export function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ kind, name, reason, count }) => `  ${count} ${counted[kind][count === 1 ? 0 : 1]} ${name}: ${reason}`);
  return ["Left out of the graph by the schema (the workspace keeps what pages state):", ...lines];
}
