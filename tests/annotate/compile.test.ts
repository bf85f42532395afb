import { describe, expect, it } from "vitest";
import { compile } from "../../scripts/annotate/compile.ts";
import { readNotes } from "../../scripts/annotate/read-notes.ts";

const page =
  "云县公安局——\n反诈宣传\n\n本报讯 云县公安\n\n局局长李明说,云县教育局也来了。李明是大寨\n村人。该局联合县教育局。\n(通讯员 李明)";

const head = "page p.txt\n[articles]\n云县公安局—— | 反诈宣传\n[entities]\n";
const compiled = (rest: string) => compile(page, readNotes(head + rest));
const surfaces = ({ gold }: ReturnType<typeof compile>) => gold.mentions.map(({ start, end }) => page.slice(start, end));

describe("compile", () => {
  it("finds a name over a column break, and none inside a longer one", () => {
    const result = compiled("Agency\n云县公安局 = 该局\n云县教育局 = 县教育局\nPlace\n云县\nVillage\n大寨村");
    expect(surfaces(result)).toEqual(["云县公安局", "云县公安\n\n局", "云县教育局", "大寨\n村", "该局", "县教育局"]);
    expect(result.problems).toEqual(['line 9: "云县" is nowhere on the page']);
  });

  it("tells two bearers of a name apart by picks", () => {
    const result = compiled("Person\n李明 = 李明@1,2\n李明#2 = 李明@3\n[bylines]\n1 通讯员: 李明#2");
    expect(result.problems).toEqual([]);
    const [first, second] = result.gold.entities;
    expect(result.gold.mentions.map(({ entity }) => entity)).toEqual([first?.id, first?.id, second?.id]);
    expect(result.gold.bylines).toEqual([{ article: 1, person: second?.id, role: "通讯员" }]);
  });

  it("spreads lists over both ends, and reads attributes and status", () => {
    const result = compiled(
      "Person\n李明\nAgency\n云县公安局\n云县教育局\n[relations]\n李明 WORKS_FOR 云县公安局; 云县教育局 | title=局长; status=planned\n[optional]\n云县公安局 COOPERATES_WITH 云县教育局",
    );
    expect(result.problems).toEqual([]);
    expect(result.gold.relations).toEqual([
      { source: "e1", type: "WORKS_FOR", target: "e2", attributes: { title: "局长" }, status: "planned" },
      { source: "e1", type: "WORKS_FOR", target: "e3", attributes: { title: "局长" }, status: "planned" },
    ]);
    expect(result.gold.optionalRelations).toHaveLength(1);
  });

  it("takes a body that only a post tells of: it has relations and no mentions", () => {
    const { gold, problems } = compiled(
      "Person\n李明\nAgency\n云县人民政府 {implied}\n[relations]\n李明 WORKS_FOR 云县人民政府 | title=县长",
    );
    expect(problems).toEqual([]);
    expect(gold.entities[1]).toEqual({ id: "e2", type: "Agency", name: "云县人民政府", implied: true });
    expect(new Set(gold.mentions.map(({ entity }) => entity))).toEqual(new Set(["e1"]));
    expect(gold.relations).toEqual([{ source: "e1", type: "WORKS_FOR", target: "e2", attributes: { title: "县长" } }]);
  });

  it.each([
    ["Agency\n云县公安局 {implied}", '"云县公安局" stands on the page: it is not only implied'],
    ["Person\n李明\n[relations]\n李明 LIVES_IN 大寨村", 'no entity is called "大寨村"'],
    ["Person\n李明\nVillage\n大寨村\n[relations]\n大寨村 LIVES_IN 李明", "LIVES_IN does not begin at a Village"],
    ["Person\n李明\nVillage\n大寨村\n[relations]\n李明 LIVES_IN 大寨村 | colour=red", "LIVES_IN has no property colour"],
    ["Person\n李明\nVillage\n大寨村\n[relations]\n李明 LIVES_IN 大寨村\n李明 LIVES_IN 大寨村", "stated twice: 李明 LIVES_IN 大寨村"],
    ["Person\n李明 {age=4}", "a Person has no property age"],
    ["Person\n王芳", '"王芳" is nowhere on the page'],
    ["Person\n李明\n李明#2 = 李明", '"李明" is claimed twice: pick with @'],
    ["Person\n李明 = 李明@4", '"李明" stands 3 times, not 4'],
    ["Person\n李明\n[bylines]\n2 记者: 李明", "there is no article 2"],
    ["Agency\n云县公安局\n[bylines]\n1 记者: 云县公安局", 'no person is called "云县公安局"'],
  ])("reports what is wrong with %j", (notes, fault) => {
    expect(compiled(notes).problems.join("\n")).toContain(fault);
  });
});

describe("readNotes", () => {
  it.each([
    ["page p.txt\n[entities]\n李明", "line 3: an entity before the first label"],
    ["page p.txt\n[relations]\n李明 KNOWS 王芳", "line 3: no relation type"],
    ["page p.txt\n[names]", "line 2: no section is called [names]"],
    ["[articles]", "line 1: the first line names the page"],
  ])("names the line of %j", (text, fault) => {
    expect(() => readNotes(text)).toThrow(fault);
  });

  it("takes English names with capitals and commas", () => {
    const [relation] = readNotes("page p.txt\n[relations]\nKWS; Bura High School, Voi FUNDS Wildlife Bill, 2023").relations;
    expect(relation).toMatchObject({ sources: ["KWS", "Bura High School, Voi"], type: "FUNDS", targets: ["Wildlife Bill, 2023"] });
  });
});
