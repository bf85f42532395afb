/** Of whom it is only rumoured that he left nothing has ended; and what is said of one beside somebody is not said of the other. */
import { describe, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, read } from "./reading.ts";

describe("a rumour that somebody left", () => {
  it("ends no post, and makes no body of its own words", () => {
    const trials = [...settings(60, 911)].map(({ county, people: [one], draw }) => {
      const bureau = draw.pick(["教育局", "水利局", "财政局", "审计局", "民政局"]);
      const forms = [
        `有网友称${county}${bureau}局长${one}已调离。`,
        `据传，${county}${bureau}局长${one}已辞职。`,
        `谣传县${bureau}局长${one}被免职，县委宣传部辟谣。`,
        `网上流传${county}${bureau}局长${one}已被免职的消息不实。`,
        `网传县${bureau}局长${one}辞职，县${bureau}否认了这一说法。`,
      ];
      const text = `${county}讯\n\n${draw.pick(forms)}\n`;
      const found = facts(read(text), "WORKS_FOR");
      const wrong = found.filter((line) => line.endsWith(" ended") || !line.startsWith(`${one} WORKS_FOR ${county}${bureau} `));
      return { text, fault: wrong.length === 0 ? undefined : wrong.join("; ") };
    });
    expectRight(trials, 1);
  });
});

const given = ["Jane", "Mary", "Ann", "Rosa", "Lisa", "Olga", "Tina", "Emma"];
const others = ["Jim", "Alan", "Ron", "Miguel", "Greg", "Victor", "Rob", "Henry"];
const family = ["Roe", "Poe", "West", "Cruz", "Fox", "Marsh", "Bell", "Stone"];
const towns = ["Rivertown", "Lakeview", "Oakdale", "Brookside", "Stonebridge"];

describe("somebody beside whom another is named", () => {
  it("keeps what is said of him or her", () => {
    const draw = new Draw(912);
    const trials = Array.from({ length: 60 }, () => {
      const [one, other, town] = [
        `${draw.pick(given)} ${draw.pick(family)}`,
        `${draw.pick(others)} ${draw.pick(family)}`,
        draw.pick(towns),
      ];
      const beside = draw.pick(["wife of", "a colleague of", "sister of", "attorney for", "represented by", "a friend of"]);
      const says = draw.pick([`lives in ${town}`, `was born in ${town}`, `was appointed director of the ${town} Library`]);
      const text = `Town news\n\n${one}, ${beside} ${other}, ${says}.\n`;
      const wrong = facts(read(text), "WORKS_FOR", "LIVES_IN", "NATIVE_OF").filter((line) => line.startsWith(other));
      return { text, fault: wrong.length === 0 ? undefined : wrong.join("; ") };
    });
    expectRight(trials, 1);
  });
});
