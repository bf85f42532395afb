import { describe, expect, it } from "vitest";
import { checkCharacter } from "../../src/names/identifiers.ts";
import type { KnownName } from "../../src/names/known-name.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import { resolvePages, type ResolvedPages } from "../../src/materialize/resolved-pages.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { identitiesOf } from "../../src/workspace/identities.ts";
import { pageSourceOf } from "../pages-in-memory.ts";

const known = (id: string, type: string, name: string, more: Partial<KnownName> = {}): KnownName => ({
  ...{ id, type, name, aliases: [], attributes: {} },
  ...more,
});

function resolve(texts: readonly string[], names: readonly KnownName[] = []): Promise<ResolvedPages> {
  const index = names.length === 0 ? undefined : new NameIndex(names);
  const pages = texts.map((text, at) => extractDocument(makeDocument({ file: `${at}.txt`, text, encoding: "utf-8" }), { names: index }));
  const identities = pages
    .flatMap((page) => {
      const own = identitiesOf(page);
      return own ? [[page.document.id, own] as const] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return resolvePages({ ...pageSourceOf(pages), identities: () => identities });
}
const called = ({ entities }: ResolvedPages, name: string) => entities.filter((one) => one.name === name || one.aliases.includes(name));
const idsOf = (resolved: ResolvedPages, name: string): string[] =>
  called(resolved, name).map(({ known: links = [], clusters }) => `${links.map(({ id }) => id).join("|")} ×${clusters.length}`);

describe("across pages", () => {
  const water = "石屏县水务局局长王伟介绍，工程已完工。";

  it("people of one id are one, whatever their posts, and of two ids two, though all else speaks for one", async () => {
    const list = [
      known("w1", "Person", "王伟", { body: "石屏县水务局" }),
      known("w2", "Person", "王伟", { body: "石屏县水务局防汛办公室" }),
    ];
    expect(idsOf(await resolve([water, `会上，${water}`], list.slice(0, 1)), "王伟")).toEqual(["w1 ×2"]);
    const two = await resolve([water, "石屏县水务局防汛办公室主任王伟到会。石屏县水务局防汛办公室已通知。"], list);
    expect(idsOf(two, "王伟").sort()).toEqual(["w1 ×1", "w2 ×1"]);
  });

  it("a pen name of the list is the person whom another page names in full", async () => {
    const list = [known("z", "Person", "郗沐瑶", { aliases: ["老沐姐"], body: "石屏县水务局" })];
    const texts = ["石屏县水务局局长郗沐瑶介绍，工程已完工。", "石屏县水务局的老沐姐说，水清了。石屏县水务局负责管护。"];
    expect(idsOf(await resolve(texts), "郗沐瑶")).toEqual([" ×1"]);
    expect(idsOf(await resolve(texts, list), "郗沐瑶")).toEqual(["z ×2"]);
  });

  const code = "91999999MA0ABCDE0" + checkCharacter("91999999MA0ABCDE0");
  const other = "91999999MA0ABCDF0" + checkCharacter("91999999MA0ABCDF0");
  const won = (name: string, own: string): string => `中标人为${name}（统一社会信用代码：${own}），金额50万元。`;

  it("companies of one credit code are one, under whatever names; of two codes two, under one name", async () => {
    const renamed = await resolve([won("石屏县云田建设有限公司", code), won("云南云田建工集团有限公司", code)]);
    expect(called(renamed, "石屏县云田建设有限公司").map(({ clusters }) => clusters.length)).toEqual([2]);
    expect(called(renamed, "云南云田建工集团有限公司")[0]?.id).toBe(called(renamed, "石屏县云田建设有限公司")[0]?.id);
    expect(called(renamed, "石屏县云田建设有限公司")[0]?.reasons).toContain(`the same credit code, ${code}`);
    const apart = await resolve([won("石屏县云田建设有限公司", code), won("石屏县云田建设有限公司", other)]);
    expect(called(apart, "石屏县云田建设有限公司").length).toBe(2);
    const same = await resolve([won("石屏县云田建设有限公司", code), "石屏县云田建设有限公司昨日开工。"]);
    expect(called(same, "石屏县云田建设有限公司").map(({ clusters }) => clusters.length)).toEqual([2]);
  });

  const described = (name: string, id: string): string => `${name}（维基数据：${id}）成立于1998年。`;

  it("bodies of one Wikidata id are one, under whatever names; of two ids two, under one name; a code beside an id tells nothing apart", async () => {
    const [one, renamed] = ["石屏县云田建设有限公司", "云南云田建工集团有限公司"];
    const joined = await resolve([described(one, "Q7000001"), described(renamed, "Q7000001")]);
    expect(called(joined, one).map(({ clusters }) => clusters.length)).toEqual([2]);
    expect(called(joined, renamed)[0]?.id).toBe(called(joined, one)[0]?.id);
    expect(called(joined, one)[0]?.reasons).toContain("the same id of Wikidata, Q7000001");
    expect(called(await resolve([described(one, "Q7000001"), described(one, "Q7000002")]), one).length).toBe(2);
    expect(called(await resolve([described(one, "Q7000001"), won(one, code)]), one).length).toBe(1);
    expect(called(await resolve([described(one, "Q7000001"), described(renamed, "Q7000002")]), renamed).length).toBe(1);
  });

  it("people of one Wikidata id are one, of two ids two", async () => {
    const of = (post: string, id: string): string => `石屏县${post}王伟（维基数据：${id}）到会。`;
    const clusters = async (...ids: readonly [string, string]) =>
      called(await resolve([of("水务局局长", ids[0]), of("第一中学校长", ids[1])]), "王伟").map((one) => one.clusters.length);
    expect(await clusters("Q7000003", "Q7000003")).toEqual([2]);
    expect(await clusters("Q7000003", "Q7000004")).toEqual([1, 1]);
    const one = called(await resolve([of("水务局局长", "Q7000003"), of("水务局局长", "Q7000004")]), "王伟");
    expect(one.length).toBe(2);
  });
});
