import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGazetteer, GAZETTEER_PATH } from "../../src/languages/zh/gazetteer/china.ts";
import type { EntityLabel } from "../../graph/ontology.ts";
import { resolveClusters, type Resolution } from "../../src/resolve/across.ts";
import { blockingKeyOf } from "../../src/resolve/across/blocking-key.ts";
import { NameKeys, type NameKey } from "../../src/resolve/across/name-keys.ts";
import type { ClusterProfile } from "../../src/resolve/across/profile.ts";
import { resolveBlock } from "../../src/resolve/across/resolve-block.ts";

const names = new NameKeys(openGazetteer(GAZETTEER_PATH));
const [qingzhen, pubei] = ["520181", "450722"];
let made = 0;

interface Told {
  readonly document?: string;
  readonly home?: string;
  readonly bodies?: readonly NameKey[];
  readonly titles?: readonly string[];
}

function profile(type: EntityLabel, name: string, { document = `d${++made}`, home, bodies = [], titles = [] }: Told = {}): ClusterProfile {
  const key = type === "Person" ? undefined : names.of({ type, name, document, home, year: undefined });
  return {
    ...{ id: `${document}#${name}`, document, type, name, aliases: [], reasons: [] },
    ...(key && { key }),
    ...(home !== undefined && { home }),
    ...{ bodies, residences: [], titles, writes: false, coMentions: [] },
  };
}

/** How many entities of the name there are. */
const count = ({ entities }: Resolution, name: string): number => entities.filter((entity) => entity.name === name).length;
const resolve = (...profiles: ClusterProfile[]): Resolution => resolveClusters(profiles);

/** A person with a post in a body of the same page. */
function official(name: string, body: string, home: string, document = `d${++made}`): ClusterProfile[] {
  const agency = profile("Agency", body, { home, document });
  return [agency, profile("Person", name, { home, document, bodies: [agency.key!] })];
}

describe("people over many pages", () => {
  it("are one where they share a body, whatever their titles; two in two counties", () => {
    const found = resolve(
      ...official("张伟", "清镇市公安局", qingzhen),
      ...official("张伟", "清镇市公安局", qingzhen),
      ...official("张伟", "浦北县公安局", pubei),
    );
    expect(count(found, "张伟")).toBe(2);
    expect(found.entities.find(({ name, clusters }) => name === "张伟" && clusters.length === 2)?.reasons.join()).toMatch(/same body/);
  });

  it("are left in doubt, with reasons, where bodies of one county differ", () => {
    const found = resolve(...official("李玉林", "清镇市公安局", qingzhen), ...official("李玉林", "清镇市教育局", qingzhen));
    expect(count(found, "李玉林")).toBe(2);
    expect(found.doubts).toHaveLength(1);
    expect(found.doubts[0]!.features.map(({ reason }) => reason).join()).toMatch(/different bodies/);
  });

  it("of whom nothing is known but the county are one where the name is rare, and left in doubt where several may bear it", () => {
    const told = (name: string): Resolution => resolve(...[1, 2].map(() => profile("Person", name, { home: qingzhen })));
    expect(count(told("漆煜珺"), "漆煜珺")).toBe(1);
    for (const name of ["王建国", "张伟"]) {
      const found = told(name);
      expect(count(found, name)).toBe(2);
      expect(found.doubts[0]!.features.map(({ reason }) => reason).join()).toMatch(/several may bear/);
    }
  });

  it("are nobody known beyond the page where only a surname and a title are printed", () => {
    const found = resolve(...official("王书记", "流长乡党委", qingzhen), ...official("王书记", "流长乡党委", qingzhen));
    expect(count(found, "王书记")).toBe(2);
  });
});

describe("villages without a code", () => {
  const [lujiang, nihe, baihu] = ["340124", "340124114", "340124110"];
  const village = (within?: string): ClusterProfile => {
    const document = `d${++made}`;
    const told = { type: "Village", name: "沙湖村", document, home: lujiang, year: undefined, ...(within && { within }) } as const;
    return { ...profile("Village", "沙湖村", { document, home: lujiang }), key: names.of(told) };
  };
  const body = (within: string): NameKey =>
    names.of({ type: "Agency", name: "大塘村党支部", document: `d${++made}`, home: lujiang, year: undefined, within });

  it("of two townships are two; one of which no township is told is one of them only where there is but one", () => {
    expect(count(resolve(village(nihe), village(nihe)), "沙湖村")).toBe(1);
    expect(count(resolve(village(nihe), village(baihu)), "沙湖村")).toBe(2);
    expect(count(resolve(village(), village(nihe)), "沙湖村")).toBe(1);
    expect(count(resolve(village(), village(nihe), village(baihu)), "沙湖村")).toBe(3);
    expect(count(resolve(village("白鹤镇"), village(nihe)), "沙湖村")).toBe(2);
  });

  it("have a body each, which is in the list's village only where the page is", () => {
    const keys = [body(`${nihe}|大塘村`), body(`${baihu}|大塘村`), body("|大塘村"), body("340124103208")].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(new Set([body(`${nihe}|大塘村`), body("|大塘村")].map(({ blockingKey }) => blockingKey)).size).toBe(1);
  });

  it("make a person of one neither the same nor another where the other page tells no township", () => {
    const at = (within?: string): ClusterProfile[] => {
      const place = village(within);
      const person = profile("Person", "漆煜珺", { document: place.document, home: lujiang });
      return [place, { ...person, residences: [place.key!] }];
    };
    expect(count(resolve(...at(), ...at(nihe)), "漆煜珺")).toBe(1);
    expect(count(resolve(...at(baihu), ...at(nihe)), "漆煜珺")).toBe(2);
  });

  it("leave 村党支部 and 镇党委 of places that no page names on their pages", () => {
    for (const name of ["村党支部", "镇党委"]) {
      const found = resolve(...[1, 2].map(() => profile("Agency", name, { home: lujiang })));
      expect(count(found, name)).toBe(2);
    }
  });
});

describe("bodies over many pages", () => {
  it("of different counties are two, of one county one, whether the county is printed or understood", () => {
    const names = ["县医院", "第一中学"].flatMap((name) => [qingzhen, pubei, pubei].map((home) => profile("Organization", name, { home })));
    const found = resolve(...names);
    expect([count(found, "县医院"), count(found, "第一中学")]).toEqual([2, 2]);
  });

  it("that were renamed stay two", () => {
    const found = resolve(
      profile("Agency", "清镇市国土资源局", { home: qingzhen }),
      profile("Agency", "清镇市自然资源局", { home: qingzhen }),
      profile("Agency", "清镇市自然资源局", { home: qingzhen }),
    );
    expect(found.entities).toHaveLength(2);
  });
});

describe("resolution", () => {
  const pages = [
    ...official("王建国", "清镇市公安局", qingzhen, "a"),
    ...official("王建国", "清镇市公安局", qingzhen, "b"),
    ...official("王建国", "浦北县教育局", pubei, "c"),
  ];

  it("does not depend on the order of pages", () => {
    expect(resolveClusters([...pages].reverse())).toEqual(resolveClusters(pages));
  });

  it("keeps the ids of what was there when pages of others are added", () => {
    const before = resolve(...pages).entities.map(({ id }) => id);
    const after = resolve(...pages, ...official("赵小红", "浦北县水利局", pubei)).entities.map(({ id }) => id);
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
  });

  it("does what people decided", () => {
    const different = { kind: "different", a: "a#王建国", b: "b#王建国" } as const;
    const same = { kind: "same", a: "a#王建国", b: "c#王建国" } as const;
    const judged = (...answers: (typeof different | typeof same)[]): number =>
      count(resolveClusters(pages, { answers, names: new Map() }), "王建国");
    expect([judged(), judged(different), judged(same), judged(different, same)]).toEqual([2, 3, 1, 2]);
  });
});

describe("a block", () => {
  const told = [
    ...official("王建国", "清镇市公安局", qingzhen, "a"),
    ...official("王建国", "清镇市公安局", qingzhen, "b"),
    ...official("王建国", "清镇市教育局", qingzhen, "c"),
    profile("Person", "王建国", { home: qingzhen, document: "d" }),
    profile("Person", "王建国", { home: pubei, document: "e" }),
  ].filter(({ type }) => type === "Person");

  it("is resolved by the set of its profiles, whatever their order, and survives being written down", () => {
    const whole = resolveBlock(blockingKeyOf(told[0]!), told);
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(resolveBlock(blockingKeyOf(told[0]!), JSON.parse(JSON.stringify(shuffled)) as ClusterProfile[])).toEqual(whole);
      }),
    );
  });

  it("shares no group with another block", () => {
    const blocks = new Set(told.map(blockingKeyOf));
    expect(blocks.size).toBe(1);
    for (const block of blocks) for (const { key } of resolveBlock(block, told).groups) expect(key.startsWith(block)).toBe(true);
  });
});
