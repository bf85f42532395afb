/** Whole pages, as they were last found right or known wrong: a change of any line is to be looked at. `vitest -u` writes them anew. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../../src/pipeline.ts";
import { readSources } from "../../src/read/read.ts";
import { toStandoff, type Standoff } from "../../src/standoff.ts";

const folder = fileURLToPath(new URL("../../scripts/sample-pages", import.meta.url));
const pages = ["zh", "en"].flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, language, name)),
);

const properties = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join("");

function summary({ articles, entities, mentions, relations, bylines }: Standoff): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [
    ...articles.map(({ n, start, end, title }) => `article ${n} ${start}-${end} ${title}`),
    ...bylines.map(({ article, person, role }) => `byline ${article} ${role} ${names.get(person)}`),
    ...entities.map(({ id, type, name, attributes }) => `${type} ${name} ×${counts.get(id) ?? 0}${properties(attributes)}`).sort(),
    ...relations
      .map(
        ({ source, type, target, status, attributes }) =>
          `${names.get(source)} ${type} ${names.get(target)} ${status}${properties(attributes)}`,
      )
      .sort(),
    "",
  ].join("\n");
}

describe("golden sample pages", () => {
  it.each(pages.map((page) => [basename(page, ".txt"), page]))("%s", async (name, page) => {
    for await (const read of readSources([page], {})) {
      expect(read).toHaveProperty("document");
      if ("document" in read) await expect(summary(toStandoff(extractDocument(read.document)))).toMatchFileSnapshot(`pages/${name}.txt`);
    }
  });
});
