/** 局长王伟 and 村民王伟 of one article are two people; who is called by one trade throughout, or by none, is one. */
import { describe, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bearers = (text: string, name: string): { readonly count: number; readonly both: boolean } => {
  const page = read(text);
  const of = page.clusters.filter((one) => one.type === "Person" && one.name === name);
  const lives = new Set(page.statements.flatMap((one) => (one.kind === "relation" && one.predicate === "LIVES_IN" ? [one.subject] : [])));
  const works = new Set(page.statements.flatMap((one) => (one.kind === "relation" && one.predicate === "WORKS_FOR" ? [one.subject] : [])));
  const both = of.some(({ mentions }) => mentions.some((id) => lives.has(id)) && mentions.some((id) => works.has(id)));
  return { count: of.length, both };
};

describe("two people of one name", () => {
  it("are two where the words before tell two trades", () => {
    const trials: Trial[] = [...settings(80, 421)].map(({ county, townships: [town], people: [one], draw }, index) => {
      const [village, folk] = [draw.pick(town.villages), draw.pick(["村民", "果农", "养殖户", "脱贫户"])];
      const chief = `${county}${draw.pick(["水利局", "林业局", "民政局"])}局长${one}`;
      const forms = [
        `${chief}来到${town.name}${village}，与${folk}${one}交谈。${folk}${one}说，水渠修好了。`,
        `${town.name}${village}${folk}${one}说，水渠修好了。${chief}到场。`,
        `${chief}走访了${folk}${one}。`,
        `记者${one}采访了${town.name}${village}${folk}${one}。`,
        `${county}县长${one}到学校调研。教师${one}代表发言。`,
      ];
      const text = forms[index % forms.length]!;
      const { count, both } = bearers(text, one!);
      return { text, fault: count === 2 && !both ? undefined : `${count} ${facts(read(text)).join("; ")}` };
    });
    expectRight(trials);
  });

  it("are one where nothing tells them apart", () => {
    const trials: Trial[] = [...settings(60, 422)].map(({ county, townships: [town], people: [one], draw }, index) => {
      const village = draw.pick(town.villages);
      const forms = [
        `${county}水利局局长${one}来到${village}。${one}说，水渠修好了。`,
        `${village}果农${one}种了十亩梨。村民${one}说，今年卖得好。`,
        `村民${one}说，水渠修好了。${one}很高兴。`,
        `${county}教育局局长${one}到会。局长${one}要求抓好安全。`,
      ];
      const text = forms[index % forms.length]!;
      const { count } = bearers(text, one!);
      return { text, fault: count === 1 ? undefined : String(count) };
    });
    expectRight(trials);
  });
});
