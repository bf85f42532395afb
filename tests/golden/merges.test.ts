/** All annotated pages as one corpus: no two things that the annotation tells apart may end in one entity. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { pagesIn, type AnnotatedPage } from "../../scripts/evaluate/pages.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { resolveClusters } from "../../src/resolve/across.ts";
import { NameKeys } from "../../src/resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "../../src/resolve/across/profile.ts";

const root = new URL("../..", import.meta.url).pathname;
const { pages } = pagesIn("all", [join(root, "scripts/evaluate/pages"), join(root, "tests/held-out")]);

interface Thing {
  readonly page: string;
  readonly id: string;
  readonly name: string;
}

/** Cluster id → the annotated things that its mentions are. */
function thingsOf({ gold, document }: AnnotatedPage): { profiles: ClusterProfile[]; things: Map<string, Thing[]> } {
  const page = extractDocument(document);
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const annotated = new Map(
    gold.mentions.map(({ entity, start, end }) => [`${start}-${end}-${entities.get(entity)!.type}`, entities.get(entity)!]),
  );
  const mentions = new Map(page.mentions.map((mention) => [mention.id, mention]));
  const things = new Map(
    page.clusters.map((cluster) => [
      cluster.id,
      cluster.mentions.flatMap((id) => {
        const { start, end } = mentions.get(id)!;
        const found = annotated.get(`${start}-${end}-${cluster.type}`);
        return found ? [{ page: gold.page, id: found.id, name: found.name }] : [];
      }),
    ]),
  );
  return { profiles: profilesOf(page, new NameKeys(loadGazetteer())), things };
}

it("no two annotated things are one entity", () => {
  const read = pages.map(thingsOf);
  const things = new Map(read.flatMap((page) => [...page.things]));
  const { entities } = resolveClusters(read.flatMap(({ profiles }) => profiles));
  expect(entities.length).toBeGreaterThan(500);
  const wrong = entities.flatMap(({ clusters }) => {
    const found = clusters.flatMap((cluster) => things.get(cluster) ?? []);
    const names = new Set(found.map(({ name }) => name));
    const onePage = new Map(found.map(({ page, id }) => [`${page} ${id}`, page]));
    const isWrong = names.size > 1 || onePage.size > new Set(onePage.values()).size;
    return isWrong ? [[...names].join(" = ")] : [];
  });
  expect(wrong).toEqual([]);
});
