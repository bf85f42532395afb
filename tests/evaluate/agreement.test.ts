import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pagesIn } from "../../scripts/evaluate/pages.ts";
import { scorePage } from "../../scripts/evaluate/score.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { toStandoff } from "../../src/standoff.ts";

const shared = "../shared/gold";

it.skipIf(!existsSync(join(shared, "score.mjs")))("gives the same figures as the shared scorer (skipped where ../shared is absent)", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-agreement-"));
  for (const { gold, document } of pagesIn("shared", [shared, "scripts/evaluate/pages"]).pages) {
    const predicted = toStandoff(extractDocument(document));
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
