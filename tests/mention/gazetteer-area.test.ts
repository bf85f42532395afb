import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import { pageArea } from "../../src/languages/zh/mentions/area.ts";
import type { Article, Document } from "../../src/model.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = loadGazetteer();
});

function articlesOf(text: string): readonly Article[] {
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8" };
  return segmentDocument(document);
}

const areaOf = (text: string): string | undefined => pageArea(articlesOf(text), gazetteer).area;

describe("pageArea", () => {
  it("is the county that the page names", () => {
    expect(areaOf("洱源县推进高标准农田建设\n\n近日,洱源县右所镇的田间一派繁忙。大理州农业农村局派人指导。\n\n")).toBe("532930");
  });

  it("is a county named only by its townships, when these tell", () => {
    const text = "网格员走进千家万户\n\n近日,里耶镇、洗车河镇的网格员走村入户。里耶镇还组织了培训。\n\n";
    expect(areaOf(text)).toBe("433130");
  });

  it("is a city where the page speaks of many counties", () => {
    const text =
      "曲靖市召开工作推进会\n\n曲靖市要求,曲靖市各县要抓好落实。罗平县、富源县、师宗县、会泽县分别作了发言。曲靖市领导讲话。\n\n";
    expect(areaOf(text)).toBe("5303");
  });

  it("is nothing where no place is named, or the page is empty", () => {
    expect(areaOf("今天天气很好\n\n大家都很高兴。\n\n")).toBeUndefined();
    expect(pageArea([], gazetteer)).toEqual({ area: undefined, areas: [] });
  });

  it("lists the counties and townships that are named, not the homonyms elsewhere", () => {
    const { areas } = pageArea(articlesOf("洱源县新闻\n\n洱源县凤羽镇、茈碧湖镇举行活动。凤羽镇群众参加。\n\n"), gazetteer);
    expect(areas).toEqual(expect.arrayContaining(["532930", "532930105"]));
    for (const code of areas) expect(code.startsWith("532930")).toBe(true);
  });

  const gold = new URL("../../../shared/gold/qingzhen.txt", import.meta.url);
  it.skipIf(!existsSync(gold))("is the county of the annotated page (skipped where ../shared is absent)", () => {
    expect(areaOf(readFileSync(gold, "utf8"))).toBe("520181");
  });
});
