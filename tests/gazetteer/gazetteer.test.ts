import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { Gazetteer, GazetteerPlace } from "../../src/gazetteer/place.ts";
import { expectLinear } from "../growth.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = loadGazetteer();
});

const codes = (places: readonly GazetteerPlace[]): string[] => places.map(({ code }) => code);
const names = (places: readonly GazetteerPlace[]): string[] => places.map(({ name }) => name);
const matched = (text: string, within?: string): string[] => gazetteer.matches(text, within).map(({ from, to }) => text.slice(from, to));

describe("get and parents", () => {
  it("knows a township and a village by code, with all above them", () => {
    expect(gazetteer.get("520181104")).toEqual({ code: "520181104", listedName: "暗流镇", name: "暗流镇", level: "township" });
    expect(gazetteer.get("520181204221")).toMatchObject({ name: "凹河村", level: "village" });
    expect(names(gazetteer.parents("520181204221"))).toEqual(["流长乡", "清镇市", "贵阳市", "贵州省"]);
  });

  it("leaves out rows that only group others", () => {
    expect(gazetteer.get("1101")).toBeUndefined();
    expect(names(gazetteer.parents("110101001001"))).toEqual(["东华门街道", "东城区", "北京市"]);
  });

  it("knows nothing of codes that are not listed", () => {
    for (const code of ["", "99", "520181204999", "520181999", "5201812042210", "abcdef", "52018"])
      expect(gazetteer.get(code)).toBeUndefined();
    expect(gazetteer.parents("")).toEqual([]);
  });
});

describe("lookup", () => {
  it.each([
    ["流长苗族乡", "520181204"],
    ["流长乡", "520181204"],
    ["威宁彝族回族苗族自治县", "520526"],
    ["威宁县", "520526"],
    ["威宁", "520526"],
    ["黔东南州", "5226"],
    ["黔东南", "5226"],
    ["博尔塔拉州", "6527"],
    ["东乡县", "622926"],
    ["龙胜县", "450328"],
    ["管城区", "410104"],
    ["清镇", "520181"],
    ["贵州", "52"],
    ["内蒙古", "15"],
    ["广西", "45"],
    ["香港", "81"],
    ["台湾", "71"],
    ["澳门特别行政区", "82"],
  ])("%s is %s", (name, code) => {
    expect(codes(gazetteer.lookup(name))).toContain(code);
  });

  it("gives the larger place first", () => {
    expect(codes(gazetteer.lookup("吉林"))).toEqual(["22", "2202"]);
  });

  it("has the cities of Taiwan below their province", () => {
    const [taipei] = gazetteer.lookup("台北市");
    expect(taipei).toMatchObject({ level: "city" });
    expect(names(gazetteer.parents(taipei?.code ?? ""))).toEqual(["台湾省"]);
  });

  it("drops what the list adds to a village", () => {
    expect(names(gazetteer.lookup("银闸社区", "110101"))).toEqual(["银闸社区"]);
    expect(gazetteer.lookup("银闸社区")[0]?.listedName).toBe("银闸社区居委会");
  });

  it("finds homonyms all over the country and one of them inside an area", () => {
    expect(gazetteer.lookup("和平村").length).toBeGreaterThan(200);
    expect(codes(gazetteer.lookup("凹河村", "520181"))).toEqual(["520181204221"]);
    expect(gazetteer.lookup("凹河村", "4401")).toEqual([]);
  });

  it("has no one-character names and no names of placeholder rows", () => {
    for (const name of ["", "和", "赵", "市辖区", "县", "省直辖县级行政区划"]) expect(gazetteer.lookup(name), name).toEqual([]);
  });

  it("finds every printed and listed name again", () => {
    const townships = fc
      .integer({ min: 11, max: 65 })
      .chain((province) =>
        fc.tuple(fc.constant(province), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 420 })),
      );
    fc.assert(
      fc.property(townships, fc.integer({ min: 1, max: 400 }), ([province, city, county, township], village) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const three = (n: number): string => String(n).padStart(3, "0");
        const code = `${province}${two(city)}${two(county)}${three(township)}${three(village)}`;
        for (const digits of [2, 4, 6, 9, 12]) roundTrips(code.slice(0, digits));
      }),
      { numRuns: 3000 },
    );
    for (const code of ["110101001001", "520181204221", "540232103200", "659003100400", "232722100200"]) roundTrips(code);
  });
});

function roundTrips(code: string): void {
  const place = gazetteer.get(code);
  if (place === undefined) return;
  expect(codes(gazetteer.lookup(place.name, code.slice(0, 9)))).toContain(code);
  expect(codes(gazetteer.lookup(place.listedName, code.slice(0, 9)))).toContain(code);
}

describe("matches", () => {
  it("reads a chain of places as one each, without gaps", () => {
    expect(matched("清镇市流长乡凹河村果农", "520181")).toEqual(["清镇市", "流长乡", "凹河村"]);
    expect(matched("湖南省湘西土家族苗族自治州龙山县里耶镇")).toEqual(["湖南省", "湘西土家族苗族自治州", "龙山县", "里耶镇"]);
  });

  it("finds villages, and short names that are words, only within an area", () => {
    expect(matched("凹河村果农")).toEqual([]);
    expect(matched("公安和资源两县")).toEqual([]);
    expect(matched("公安县和资源县")).toEqual(["公安县", "资源县"]);
    expect(matched("到公安工作", "421022")).toEqual(["公安"]);
  });

  it("gives spans in order that do not overlap, whatever the text", () => {
    const text = fc
      .array(fc.constantFrom(..."清镇市流长乡凹河村北京广州县区东西南北新和平, \n𠮷"), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, "520181", "52", "11"), (string, within) => {
        let end = 0;
        for (const { from, to, places } of gazetteer.matches(string, within)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(places.length).toBeGreaterThan(0);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(string.length);
      }),
    );
  });

  it("takes time that grows with the length of the text", () => {
    const text = "近年来,云南省大理州洱源县积极探索乡村治理新模式,推动基层治理提质增效。".repeat(100);
    expectLinear((size) => expect(gazetteer.matches(text.repeat(size)).length).toBe(300 * size), { times: 30 });
  });
});
