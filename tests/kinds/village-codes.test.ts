/** A village is the named township's, or has no code; two of one name in two townships are two. */
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { Extraction } from "../../src/model.ts";
import { resolvePages } from "../../src/materialize/resolved-pages.ts";
import { pageSourceOf } from "../pages-in-memory.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { type Setting, settings } from "../../scripts/generate/county-setting.ts";

interface Case {
  readonly setting: Setting;
  readonly village: string;
  /** Names of townships of the county; the village is listed in none of them. */
  readonly first: string;
  readonly second: string;
}

/** A village of the county, and two townships that do not list it (or have it under another name). */
function* cases(count: number, seed: number): Generator<Case> {
  const gazetteer = loadGazetteer();
  for (const setting of settings(count, seed)) {
    const { code, townships } = setting;
    const names = new Set(townships.map(({ name }) => name));
    const others = [...names].filter((name) => gazetteer.lookup(name, code).length === 1);
    const villages = townships.flatMap((township) => township.villages);
    const village = villages.find((name) => {
      const listed = gazetteer.lookup(name, code).map((place) => gazetteer.get(place.code.slice(0, 9))?.name);
      return listed.length === 1 && others.filter((other) => !listed.includes(other)).length >= 2;
    });
    if (village === undefined) continue;
    const own = gazetteer.get(gazetteer.lookup(village, code)[0]!.code.slice(0, 9))?.name;
    const [first, second] = others.filter((other) => other !== own);
    yield { setting, village, first: first!, second: second! };
  }
}

const villagesOf = (page: Extraction, name: string) =>
  page.clusters.filter((cluster) => cluster.type === "Village" && cluster.name === name);
const parts = (page: Extraction, name: string): string =>
  facts(page, "PART_OF")
    .filter((line) => line.startsWith(`${name} `))
    .join("; ");

describe("the code of a village", () => {
  const forms: readonly ((one: Case, person: string) => string)[] = [
    ({ setting, first, village }, person) => `${setting.county}${first}${village}村民${person}今年种了油茶。`,
    ({ setting, first, village }, person) => `6月3日，${setting.county}${first}${village}党支部书记${person}带着大家修渠。`,
    ({ setting, first, village }, person) => `记者在${setting.county}${first}${village}看到，${person}家的蜂箱摆满了院子。`,
    ({ setting, first, village }, person) =>
      `${setting.county}${first}${village}通了自来水。\n\n${village}村民${person}说，从前挑水要走三里路。`,
    ({ setting, first, village }, person) => `家住${first}${village}的${person}，是${setting.county}有名的木匠。`,
  ];

  it("is the named township's, or none: 200 villages that another township of the county lists", () => {
    const wrong: string[] = [];
    const trials: Trial[] = [...cases(200, 31)].map((one, index) => {
      const text = forms[index % forms.length]!(one, one.setting.people[0]!);
      const page = read(text);
      const found = villagesOf(page, one.village);
      if (found.some(({ gbCode }) => gbCode !== undefined)) wrong.push(text);
      const right = found.length === 1 && parts(page, one.village) === `${one.village} PART_OF ${one.first}`;
      return { text, fault: right ? undefined : `${found.length} villages; ${parts(page, one.village)}` };
    });
    expect(trials.length).toBeGreaterThanOrEqual(150);
    expect(wrong).toEqual([]);
    expectRight(trials);
  });

  it("is found where the township lists it, there and where the article names the village alone", () => {
    const gazetteer = loadGazetteer();
    const trials = [...settings(60, 32)].map(({ county, code, townships: [{ name, villages }], people: [person], draw }) => {
      const village = draw.pick(villages);
      const text = `${county}${name}${village}今年种了油茶。${village}村民${person}说，收成不错。`;
      const page = read(text);
      const township = gazetteer.lookup(name, code)[0]!.code;
      const right = villagesOf(page, village).length === 1 && villagesOf(page, village)[0]!.gbCode?.startsWith(township) === true;
      return { text, fault: right ? undefined : JSON.stringify(villagesOf(page, village)) };
    });
    expectRight(trials);
  });

  it("is no other township's where the township is named once and the village later alone", () => {
    const trials = [...cases(60, 33)].map((one) => {
      const { setting, first, village } = one;
      const text = `${setting.county}${first}今年办了三期培训班。\n\n${village}村民${setting.people[0]}学会了嫁接。`;
      const found = villagesOf(read(text), village);
      return { text, fault: found.every(({ gbCode }) => gbCode === undefined) ? undefined : JSON.stringify(found) };
    });
    expectRight(trials, 0.98);
  });
});

async function resolved(...texts: readonly string[]) {
  const pages = texts.map(read);
  const { entities, entityOf } = await resolvePages(pageSourceOf(pages));
  return { pages, entities, entityOf };
}

const villageText = ({ setting, village }: Case, township: string, person: string): string =>
  `${setting.county}${township}${village}村民${person}今年养了虾。`;

describe("two villages of one name", () => {
  it("of two townships are two, over two pages and over two articles of one", async () => {
    const trials: Trial[] = [];
    for (const [index, one] of [...cases(60, 34)].entries()) {
      const { village, first, second, setting } = one;
      const texts = [villageText(one, first, setting.people[0]!), villageText(one, second, setting.people[1]!)];
      const { pages, entities } = await resolved(...(index % 2 === 0 ? texts : [texts.join("\n\n")]));
      const found = entities.filter(({ type, name }) => type === "Village" && name === village);
      const told = pages.map((page) => parts(page, village)).join("; ");
      const right =
        found.length === 2 &&
        told ===
          [first, second]
            .sort()
            .map((name) => `${village} PART_OF ${name}`)
            .join("; ");
      const other = found.length === 2 && told === [first, second].map((name) => `${village} PART_OF ${name}`).join("; ");
      trials.push({ text: texts.join("\n"), fault: right || other ? undefined : `${found.length} villages; ${told}` });
    }
    expectRight(trials);
  });

  it("have two Party branches and two committees", async () => {
    const trials: Trial[] = [];
    for (const one of cases(50, 35)) {
      const { village, first, second, setting } = one;
      const [body, post] = setting.draw.pick([
        ["党支部", "书记"],
        ["村委会", "主任"],
        ["妇联", "主席"],
      ] as const);
      const texts = [first, second].map(
        (township, at) => `${setting.county}${township}${village}${body}${post}${setting.people[at]}说，路修好了。`,
      );
      const { pages, entities, entityOf } = await resolved(...texts);
      const bodies = new Set(
        pages.flatMap(({ clusters }) => clusters.filter(({ type }) => type === "Agency").map(({ id }) => entityOf.get(id))),
      );
      const held = pages.every((page) => facts(page, "WORKS_FOR").length === 1);
      const names = entities.filter(({ type }) => type === "Agency").map(({ name }) => name);
      trials.push({ text: texts.join("\n"), fault: bodies.size === 2 && held ? undefined : names.join() });
    }
    expectRight(trials);
  });

  it("are one of which a page tells no township only where one is told of", async () => {
    const trials: Trial[] = [];
    const elsewhere = [...settings(40, 37)].map(({ townships }) => townships[0].villages[0]!);
    for (const [index, one] of [...cases(40, 36)].entries()) {
      const { first, second, setting } = one;
      const unlisted = { ...one, village: elsewhere[index]! };
      if (loadGazetteer().lookup(unlisted.village, setting.code).length > 0) continue;
      const bare = `${setting.county}今年大旱。${unlisted.village}支书${setting.people[2]}带着村民抗旱保苗。`;
      const texts = [villageText(unlisted, first, setting.people[0]!), villageText(unlisted, second, setting.people[1]!)];
      const count = async (...all: string[]): Promise<number> =>
        (await resolved(...all)).entities.filter(({ type, name }) => type === "Village" && name === unlisted.village).length;
      const [alone, among] = [await count(texts[0]!, bare), await count(...texts, bare)];
      trials.push({ text: bare, fault: alone === 1 && among === 3 ? undefined : `${alone} and ${among}` });
    }
    expectRight(trials);
  });
});
