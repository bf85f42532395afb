import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pagesIn } from "../../scripts/evaluate/pages.ts";
import type { GoldPage } from "../../scripts/annotate/gold.ts";
import { scoredMentions, type Mentioned } from "../../scripts/evaluate/align.ts";
import { scorePage } from "../../scripts/evaluate/score.ts";
import { entityLabels } from "../../graph/ontology.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { toStandoff, type Standoff } from "../../src/standoff.ts";

const shared = "../shared/gold";

/** The shared scorer knows entities by their spans alone: without what the page does not name. */
function named<Page extends Pick<GoldPage | Standoff, "entities" | "mentions" | "relations">>(page: Page): Page {
  const { entities, mentions }: Mentioned = page;
  const printed = new Set(scoredMentions({ entities, mentions }, new Set(entityLabels)).map(({ entity }) => entity));
  const relations = page.relations.filter(({ source, target }) => printed.has(source) && printed.has(target));
  return { ...page, relations, entities: page.entities.filter(({ id }) => printed.has(id)) };
}

it.skipIf(!existsSync(join(shared, "score.mjs")))("gives the same figures as the shared scorer (skipped where ../shared is absent)", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-agreement-"));
  for (const { gold: annotated, document } of pagesIn("shared", [shared, "scripts/evaluate/pages"]).pages) {
    const gold = named(annotated);
    const predicted = named(toStandoff(extractDocument(document)));
    const [page, given] = [join(folder, "gold.json"), join(folder, "predicted.json")];
    writeFileSync(page, JSON.stringify(gold));
    writeFileSync(join(folder, gold.page), document.text);
    writeFileSync(given, JSON.stringify(predicted));
    const theirs = JSON.parse(execFileSync(process.execPath, [join(shared, "score.mjs"), page, given, "--json"], { encoding: "utf8" }));
    const ours = scorePage(document.text, gold, predicted);
    for (const measure of ["mentions", "entities", "relations"] as const) {
      const { hit, wanted, given } = theirs[measure];
      expect(ours[measure], `${gold.page} ${measure}`).toEqual({ right: hit, wanted, given });
    }
    expect([ours.attributes.right, ours.attributes.wanted]).toEqual([theirs.attributesRight, theirs.attributesWanted]);
    expect([ours.bylines.right, ours.names.right]).toEqual([theirs.bylines.hit, theirs.named]);
  }
  rmSync(folder, { recursive: true });
});
