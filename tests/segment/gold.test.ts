import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { page } from "./page.ts";

interface Gold {
  readonly articles: readonly { n: number; start: number; end: number; title: string }[];
  readonly bylines: readonly { article: number; person: string; role: string }[];
  readonly entities: readonly { id: string; name: string }[];
}

const folder = new URL("../../../shared/gold/", import.meta.url);
const here = existsSync(folder);

describe.skipIf(!here)("the annotated page (skipped where ../shared is absent)", () => {
  const text = here ? readFileSync(new URL("qingzhen.txt", folder), "utf8") : "";
  const gold = here ? (JSON.parse(readFileSync(new URL("qingzhen.gold.json", folder), "utf8")) as Gold) : undefined;
  const articles = segmentDocument(page(text));

  test("its articles, with their titles, begin and end where the annotation says", () => {
    const given = articles.map(({ start, end, title }) => ({ start, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0), title }));
    expect(given).toEqual(gold?.articles.map(({ start, end, title }) => ({ start, end, title })));
  });

  test("its bylines, and no other", () => {
    const given = articles.flatMap((article) =>
      article.bylines.map(({ role, person }) => [article.index, text.slice(person.start, person.end), role]),
    );
    const names = new Map(gold?.entities.map(({ id, name }) => [id, name]));
    expect(given).toEqual(gold?.bylines.map(({ article, person, role }) => [article, names.get(person), role]));
  });

  test("sentences broken by a column read as one", () => {
    const read = articles.flatMap((article) => article.sentences.map((sentence) => sentence.text));
    for (const words of ["盯事在线", "巢凤片区、职教城片区", "进一步激发村(社区)党组织", "凹河村农家乐经营户", "影响村容村貌"]) {
      expect(
        read.filter((sentence) => sentence.includes(words)),
        words,
      ).toHaveLength(1);
    }
  });
});
