import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { takeScreenshots } from "../../scripts/screenshots/screenshots.ts";
import { describeInBrowser, siteOfSuite } from "./harness.ts";

/** Two people and two bodies, of articles without a day. */
const undated: GraphBatch = {
  nodes: [
    ...["甲局", "乙局"].map((name, at) => ({
      id: `agency-${at}`,
      label: "Agency" as const,
      properties: { name, x: 90 * at, y: 0, degree: 1 },
    })),
    ...["王小明", "李小红"].map((name, at) => ({
      id: `person-${at}`,
      label: "Person" as const,
      properties: { name, x: 90 * at, y: 90, degree: 1 },
    })),
  ],
  edges: [0, 1].map((at) => ({
    id: `post-${at}`,
    type: "WORKS_FOR",
    source: `person-${at}`,
    target: `agency-${at}`,
    properties: { confidence: 0.9 },
  })),
};

describeInBrowser("pictures of the page's states", () => {
  const site = siteOfSuite(undated);

  test("of a graph without days, and with few types: what it does not have is told, the others are there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mailuo-pictures-"));
    try {
      const passedOver: string[] = [];
      const files = await takeScreenshots(site.server.url, folder, ["overview", "filtered", "timeline", "places", "evidence"], (state) =>
        passedOver.push(state),
      );
      expect(files.every((file) => existsSync(file))).toBe(true);
      expect(files.map((file) => basename(file).replace(/^\d+-|\.png$/g, ""))).toEqual(["overview", "filtered", "timeline", "places"]);
      // Its relations have no sentences.
      expect(passedOver).toEqual(["evidence"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
