/** A village that is called like a county far away is in none by that: 凤阳村 does not make the page 凤阳县's. */
import { describe, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, named, read } from "./reading.ts";

const counties = [..."凤阳 巢湖 蓬莱 曲阜 庐江 乐清 韶山 腾冲 凯里 敦煌 漠河 兴城".split(" ")];

describe("a village called like a county", () => {
  it("gives its page's bureaus no county", () => {
    expectRight(
      [...settings(60, 2011)].map(({ draw, people, townships }) => {
        const county = draw.pick(counties);
        const bureau = draw.pick(["县水利局", "县教育局", "市民政局", "县审计局"]);
        const township = draw.pick(["", townships[0].name]);
        const text = draw.pick([
          `${county}村办起书屋\n\n本报讯 ${township}${county}村第一书记${people[0]}说，书屋有三千册书。${bureau}局长${people[1]}参加。\n`,
          `${county}村修通水泥路\n\n本报讯 ${township}${county}村村民${people[0]}很高兴。${bureau}副局长${people[1]}到${county}村察看。\n`,
          `本报讯 走进${county}村，一排排新房映入眼帘。${bureau}派驻${county}村工作队队长${people[0]}介绍。\n`,
        ]);
        const odd = [...named(read(text), "Agency"), ...named(read(text), "Place")].filter((name) =>
          new RegExp(`^${county}[县市]`).test(name),
        );
        return { text, fault: odd.length > 0 ? odd.join() : undefined };
      }),
    );
  });
});
