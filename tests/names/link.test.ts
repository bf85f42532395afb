import { describe, expect, it } from "vitest";
import { checkCharacter } from "../../src/names/identifiers.ts";
import type { KnownName } from "../../src/names/known-name.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import type { Cluster, Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";

const known = (id: string, type: string, name: string, more: Partial<KnownName> = {}): KnownName => ({
  ...{ id, type, name, aliases: [], attributes: {} },
  ...more,
});

function read(text: string, names: readonly KnownName[], published?: string): Extraction {
  const document = makeDocument({ file: "page.txt", text, encoding: "utf-8", ...(published !== undefined && { published }) });
  return extractDocument(document, { names: new NameIndex(names) });
}
const called = ({ clusters }: Extraction, name: string): Cluster[] =>
  clusters.filter((one) => one.name === name || one.aliases.includes(name));
const idsOf = (extraction: Extraction, name: string): (string | undefined)[] => called(extraction, name).map((one) => one.known?.id);

const wangs = [known("w1", "Person", "王伟", { body: "石屏县水务局" }), known("w2", "Person", "王伟", { body: "浦北县教育局" })];

describe("people of a list", () => {
  it("have the id of the one whose body the page gives them, and two of one name on a page are two", () => {
    expect(idsOf(read("石屏县水务局局长王伟介绍，工程已完工。", wangs), "王伟")).toEqual(["w1"]);
    expect(idsOf(read("浦北县教育局局长王伟到会。", wangs), "王伟")).toEqual(["w2"]);
    const both = read("石屏县水务局局长王伟介绍，工程已完工。\n\n浦北县教育局局长王伟到会。", wangs);
    expect(idsOf(both, "王伟").sort()).toEqual(["w1", "w2"]);
  });

  it("have none where the page says otherwise, or does not say: the ids that they may have stay open", () => {
    const elsewhere = read("清镇市财政局局长王伟到会。", wangs);
    expect(idsOf(elsewhere, "王伟")).toEqual([undefined]);
    expect(called(elsewhere, "王伟")[0]?.mayBeKnown).toBeUndefined();
    const bare = read("王伟表示，群众很满意。王伟说，路也通了。", wangs);
    expect(idsOf(bare, "王伟")).toEqual([undefined]);
    expect(called(bare, "王伟")[0]?.mayBeKnown).toEqual(["w1", "w2"]);
  });

  it("are not meant by pages of other years", () => {
    const list = [known("w1", "Person", "王伟", { body: "石屏县水务局", validFrom: "2019", validTo: "2021-06" })];
    const text = "石屏县水务局局长王伟介绍，工程已完工。";
    expect(idsOf(read(text, list, "2021-06-30"), "王伟")).toEqual(["w1"]);
    for (const day of ["2018-12-31", "2021-07-01"]) expect(idsOf(read(text, list, day), "王伟")).toEqual([undefined]);
  });

  it("of a name that few bear are found by it where the list says no more", () => {
    expect(idsOf(read("郗沐瑶告诉记者，她是第一次来。", [known("x", "Person", "郗沐瑶")]), "郗沐瑶")).toEqual(["x"]);
    expect(idsOf(read("王伟告诉记者，他是第一次来。", [known("x", "Person", "王伟")]), "王伟")).toEqual([undefined]);
  });
});

it("a name that is a word elsewhere is none there: 高峰", () => {
  const list = [known("g", "Person", "高峰", { body: "石屏县水务局" })];
  const named = ({ mentions }: Extraction): string[] => mentions.filter(({ type }) => type === "Person").map(({ text }) => text);
  expect(named(read("近日迎来用电高峰，各地客流高峰明显。", list))).toEqual([]);
  expect(named(read("石屏县水务局局长高峰介绍，工程已完工。", list))).toContain("高峰");
});

it("a body that only the list knows is found, by its alias too, with the list's name and label", () => {
  const list = [known("b", "Organization", "石屏县豆苑里", { aliases: ["豆苑里"] })];
  const page = read("李绍荣在豆苑里工作，昨日石屏县豆苑里开业。", list);
  expect(called(page, "豆苑里").map(({ type, name, known: link }) => [type, name, link?.id])).toEqual([
    ["Organization", "石屏县豆苑里", "b"],
  ]);
});

it("a name that any county or village may bear is the list's only where the page has its place", () => {
  const bureau = (more: Partial<KnownName>) => [known("b", "Agency", "石屏县财政局", { aliases: ["县财政局", "财政局"], ...more })];
  const elsewhere = "清镇市召开会议。清镇市财政局局长李强介绍，市财政局、县财政局和财政局都已到位。";
  expect(read(elsewhere, bureau({})).clusters.filter((one) => one.known)).toEqual([]);
  expect(read(elsewhere, bureau({})).clusters.filter((one) => one.name === "石屏县财政局")).toEqual([]);
  expect(idsOf(read("石屏县召开会议。县财政局局长李强介绍，资金已到位。", bureau({ place: "石屏县" })), "县财政局")).toEqual(["b"]);
  const village = (more: Partial<KnownName>) => [known("v", "Village", "松村", more)];
  const page = "石屏县异龙镇松村的护湖员到会。";
  expect(idsOf(read(page, village({})), "松村")).toEqual([undefined]);
  expect(idsOf(read(page, village({ place: "石屏县" })), "松村")).toEqual(["v"]);
  expect(idsOf(read(page, village({ place: "浦北县" })), "松村")).toEqual([undefined]);
});

describe("credit codes", () => {
  const code = "91999999MA0ABCDE0" + checkCharacter("91999999MA0ABCDE0");
  const stated = ({ statements, mentions }: Extraction): string[] =>
    statements.flatMap((one) =>
      one.kind === "attribute" && one.property === "creditCode"
        ? [`${mentions.find(({ id }) => id === one.subject)?.text} ${one.value}`]
        : [],
    );

  it("are stated of the body before them, or in the field above; a wrong one of none", () => {
    expect(stated(read(`中标人为石屏县云田建设有限公司（统一社会信用代码：${code}）。`, []))).toEqual([`石屏县云田建设有限公司 ${code}`]);
    expect(stated(read(`供应商名称：石屏县云田建设有限公司\n统一社会信用代码：${code}\n`, []))).toEqual([`石屏县云田建设有限公司 ${code}`]);
    const wrong = code.slice(0, 17) + (code.endsWith("0") ? "1" : "0");
    expect(stated(read(`中标人为石屏县云田建设有限公司（统一社会信用代码：${wrong}）。`, []))).toEqual([]);
  });

  it("tell whom of the list it is, whatever the page calls it; of another code it is not", () => {
    const list = [known("c", "Organization", "石屏县云田有限责任公司", { creditCode: code })];
    const text = (own: string): string => `中标人为石屏县云田建设有限公司（统一社会信用代码：${own}）。`;
    expect(idsOf(read(text(code), list), "石屏县云田建设有限公司")).toEqual(["c"]);
    const other = "91999999MA0ABCDF0" + checkCharacter("91999999MA0ABCDF0");
    const renamed = [{ ...list[0]!, aliases: ["石屏县云田建设有限公司"] }];
    expect(idsOf(read(text(other), renamed), "石屏县云田建设有限公司")).toEqual([undefined]);
  });

  it("so does a Wikidata id", () => {
    const list = [known("w", "Organization", "石屏县云田有限责任公司", { wikidataId: "Q7000001" })];
    const text = (id: string): string => `石屏县云田建设有限公司（维基数据：${id}）昨日开工。`;
    expect(idsOf(read(text("Q7000001"), list), "石屏县云田建设有限公司")).toEqual(["w"]);
    const renamed = [{ ...list[0]!, aliases: ["石屏县云田建设有限公司"] }];
    expect(idsOf(read(text("Q7000002"), renamed), "石屏县云田建设有限公司")).toEqual([undefined]);
    const page = text("Q7000001");
    expect(new NameIndex(list).digestFor(page)).not.toBe("");
    expect(new NameIndex(list).digestFor(text("Q7000002"))).toBe("");
  });
});
