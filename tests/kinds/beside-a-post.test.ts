/** Forms beside a post where a careless reading gives it to somebody else: who serves its holder, who comes along on a visit, who left it, who of several has which. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("whose post it is", () => {
  it.each([
    "李明任青溪县水利局局长助理。",
    "李明现任青溪县水利局局长司机。",
    "李明被任命为青溪县水利局局长秘书。",
    "李明任青溪縣第一中學校長助理。",
  ])("of an assistant it is another's: %s", (text) => {
    expect(posts(text).filter((fact) => /title=(?:局|校)[长長]$/.test(fact))).toEqual([]);
  });

  it("a secretary general is no secretary", () => {
    expect(posts("王大勇当选为永丰县工商联秘书长。").join()).toContain("title=秘书长");
  });

  it.each([
    "青溪县县长王大勇会见松源县县长李明一行，副县长赵强、陈丽参加。",
    "青溪县县长王大勇会见来访的松源县县长李明，副县长赵强陪同。",
    "松源县县长李明一行到青溪县考察，副县长赵强陪同考察。",
  ])("whose deputy comes along on a visit nothing tells: %s", (text) => {
    expect(posts(text).filter((fact) => /^(?:赵强|陈丽) /.test(fact))).toEqual([]);
  });

  it("of those moved respectively none goes to all bodies", () => {
    expect(posts("嘉義縣水上分局長陳志明、民雄分局長林國華分別調任民雄分局長、中埔分局長。").join()).not.toContain("中埔");
    const moved = posts("青溪县水利局局长王大勇、副局长李明分别调任松源县水利局局长、青溪县农业局局长。").join();
    expect(moved).not.toContain("松源县");
  });

  it("a second name shares no post of a head", () => {
    const text = "青溪县水利局局长、河长办主任王大勇、李明到会。";
    expect(posts(text).filter((fact) => fact.startsWith("李明 "))).toEqual([]);
    expect(posts("青溪县水利局副局长王大勇、李明到会。").filter((fact) => fact.startsWith("李明 "))).toHaveLength(1);
  });

  it.each(["前嘉義縣水上分局長陳志明到場。", "嘉義縣前水上分局長陳志明到場。", "嘉義縣政府說，前水上國中校長陳志明到場。"])(
    "who headed it once heads it no more: %s",
    (text) => {
      expect(posts(text)).toHaveLength(1);
      expect(posts(text)[0]).toMatch(/ ended$/);
    },
  );

  it("a name that begins so is a name", () => {
    expect(posts("高雄市政府說，前鎮分局長陳志明到場。").join()).toMatch(/前鎮區?分局/);
  });

  it("who talks with others is not called so", () => {
    expect(posts("青溪县水利局副局长陈丽座谈时表示，要加快进度。").join()).toContain("陈丽 ");
  });
});
