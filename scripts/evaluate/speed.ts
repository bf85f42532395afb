import "../../src/languages/shipped.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { atOnce } from "../../src/maybe.ts";
import { findMentions } from "../../src/mention/mention.ts";
import type { Document } from "../../src/model.ts";
import { relate } from "../../src/relate/relate.ts";
import { clusterMentions } from "../../src/resolve/within.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

export const stages = ["segment", "mention", "relate", "resolve"] as const;
export type Stage = (typeof stages)[number];

export interface StageSpeeds {
  readonly characters: number;
  /** Characters a second of processor time, that of all threads together: each stage alone. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** All stages one after the other. */
  readonly whole: number;
}

const warmUpRounds = 3;

/** Times each stage over the documents, `rounds` times after a warm-up. */
export function measureStages(documents: readonly Document[], rounds = 5): StageSpeeds {
  const gazetteer = loadGazetteer();
  const spent: Record<Stage, number> = { segment: 0, mention: 0, relate: 0, resolve: 0 };
  const timed = <T>(stage: Stage, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    spent[stage] += user + system;
    return result;
  };
  for (let round = -warmUpRounds; round < rounds; round++) {
    if (round === 0) for (const stage of stages) spent[stage] = 0;
    for (const document of documents) {
      const articles = timed("segment", () => segmentDocument(document));
      const mentions = timed("mention", () => atOnce(findMentions(document, articles, { gazetteer })));
      timed("relate", () => relate(document, articles, mentions, gazetteer));
      timed("resolve", () => clusterMentions(document, articles, mentions, gazetteer));
    }
  }
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const speed = (microseconds: number) => (characters * rounds * 1e6) / microseconds;
  return {
    characters,
    stages: Object.fromEntries(stages.map((stage) => [stage, speed(spent[stage])])) as Record<Stage, number>,
    whole: speed(stages.reduce((sum, stage) => sum + spent[stage], 0)),
  };
}
