/** Counties under the names that they had, those that the list does not have, and counties and townships that no list has. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { madeCounties, renamedCounties } from "../../src/languages/zh/gazetteer/county-changes.ts";
import { expectRight, named, read, type Trial } from "./reading.ts";

const bodies = ["人民政府", "农业农村局", "水利局", "教育局", "委组织部"];

describe("a county that was renamed", () => {
  it("has a code, and is one place under both names", () => {
    const draw = new Draw(3301);
    const trials: Trial[] = renamedCounties.map(({ old, name }) => {
      const text = `${old}${draw.pick(bodies)}送来种子。${old}和${name}的干部都到了。`;
      const page = read(text);
      const places = page.clusters.filter(({ type }) => type === "Place");
      const [place] = places;
      const right = places.length === 1 && place?.name === name && place.gbCode !== undefined && place.aliases.includes(old);
      return { text, fault: right ? undefined : places.map(({ name: of, gbCode }) => `${of} ${gbCode}`).join() };
    });
    expectRight(trials);
  });

  it("is listed under the new name", () => {
    for (const { old, name } of renamedCounties) {
      const places = loadGazetteer()
        .lookup(old)
        .filter(({ level }) => level === "county");
      expect(places.map((place) => place.name), old).toEqual([name]);
    }
  });
});

describe("a county that the list does not have", () => {
  it("is whole in the names of its bodies", () => {
    for (const { name, code } of madeCounties)
      for (const body of bodies) {
        const page = read(`${name}${body}揭牌。`);
        expect(named(page, "Agency"), name + body).toContain(name + body);
        expect(page.mentions.some(({ gbCode }) => gbCode === code), name + body).toBe(true);
      }
  });
});

describe("a government", () => {
  const first = [..."宁安和康红托赛阿青盘古兴永昭景望"];
  const second = [..."岭远宁源丰塔拉木陵顺济泰兰"];
  it("is of a county or a township whose name is whole, though no list has it", () => {
    const draw = new Draw(3302);
    const trials: Trial[] = Array.from({ length: 160 }, (_, index) => {
      const stem = draw.pick(first) + draw.pick(second) + (index % 2 === 0 ? "" : draw.pick(second));
      const county = index % 4 < 2;
      const name = `${county ? "" : draw.pick(["且末县", "和安县", "庐江县", "白玉县"])}${stem}${county ? "县" : draw.pick(["镇", "乡"])}`;
      const text = draw.pick([`${name}人民政府揭牌。`, `近日，${name}人民政府组织植树。`, `${name}人民政府、县水利局到村里调研。`]);
      const found = named(read(text), "Agency").filter((agency) => agency.endsWith("政府"));
      return { text, fault: found.join() === `${name}人民政府` ? undefined : found.join() };
    });
    expectRight(trials);
  });

  it("is none of a kind of townships", () => {
    for (const text of ["各乡镇人民政府要落实责任。", "重点镇人民政府、有关镇人民政府抓紧施工。", "县、乡（镇）人民政府负责。"])
      expect(named(read(text), "Place"), text).toEqual([]);
  });
});
