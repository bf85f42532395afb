/** What pages of counties say of gifts, lists and sessions: who pays for which house, which towns stand in a list, who was at which meeting. */
import { describe, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, named, read } from "./reading.ts";

const houses = ["老人活动中心", "幸福院", "文化礼堂", "集会所", "图书馆", "文化广场"];
const givers = ["远山慈善基金会", "柳江慈善总会", "青云商会"];
const none = (text: string, ...kinds: readonly string[]) => {
  const found = facts(read(text), ...kinds);
  return { text, fault: found.length === 0 ? undefined : found.join("; ") };
};

describe("a house that somebody pays for", () => {
  it("is paid for by whoever builds it for others", () => {
    expectRight(
      [...settings(80, 5101)].map(({ townships: [{ villages }], people: [person], draw }) => {
        const house = villages[0] + draw.pick(houses);
        const giver = draw.pick(givers);
        const [text, wanted] = draw.pick([
          [`${person}捐建了${house}。`, `${person} FUNDS ${house}`],
          [`${giver}捐资30万元兴建${house}。`, `${giver} FUNDS ${house} amountCny=300000`],
          [`${house}由${giver}捐资50万元建成。`, `${giver} FUNDS ${house} amountCny=500000`],
          [`${giver}出资80万元修建了${house}。`, `${giver} FUNDS ${house} amountCny=800000`],
        ] as const);
        return judged(text, [wanted], "FUNDS");
      }),
      0.9,
    );
  });

  it("has a name in quotation marks", () => {
    expectRight(
      [...settings(60, 5102)].map(({ county, people: [person], draw }) => {
        const house = draw.pick(["国梁楼", "思源楼", "侨爱老年公寓", "启明图书馆", "同心桥"]);
        const giver = draw.pick([...givers, person!]);
        const text = draw.pick([
          `${giver}捐建的“${house}”昨日在${county}第一中学落成。`,
          `由${giver}捐建的“${house}”在${county}竣工。`,
          `${giver}捐建“${house}”。`,
        ]);
        return judged(text, [`${giver} FUNDS ${house}`], "FUNDS");
      }),
    );
  });

  it("is none where only its kind or number is told, or nobody gives", () => {
    expectRight(
      [...settings(60, 5103)].map(({ townships: [{ villages }], people: [person], draw }) =>
        none(
          draw.pick([
            `${person}为家乡捐建了一栋教学楼。`,
            `${person}没有捐建${villages[0]}幸福院。`,
            `${villages[0]}图书馆由青云文化馆管理。`,
            `${person}走进${villages[0]}文化广场。`,
            `${person}捐款建设家乡，新教学楼已经竣工。`,
          ]),
          "FUNDS",
        ),
      ),
      1,
    );
  });

  it("is paid for by each of a row, with his own sum", () => {
    expectRight(
      [...settings(60, 5104)].map(({ townships: [{ villages }], people: [one, two, three] }) => {
        const bridge = `${villages[0]}大桥`;
        return judged(
          `${one}捐款5万元、${two}捐款3万元、${three}2万元，用于修建${bridge}。`,
          [`${one} FUNDS ${bridge} amountCny=50000`, `${two} FUNDS ${bridge} amountCny=30000`, `${three} FUNDS ${bridge} amountCny=20000`],
          "FUNDS",
        );
      }),
      0.9,
    );
  });
});

describe("who gave from abroad", () => {
  it("is not said to live in the village", () => {
    expectRight(
      [...settings(60, 5105)].map(({ townships: [{ villages }], people: [person], draw }) =>
        none(
          draw.pick([
            `${villages[0]}兴建老人活动中心。港籍乡亲${person}捐了钱。`,
            `${villages[0]}旅港乡亲${person}捐了钱。`,
            `${villages[0]}修路。旅外村民${person}捐了钱。`,
            `在${villages[0]}提起${person}这个名字，大家都说好。`,
            `在${villages[0]}说起${person}，大家都说好。`,
          ]),
          "LIVES_IN",
        ),
      ),
      1,
    );
  });
});

describe("towns and villages that no list has", () => {
  it("are known by their neighbours in a list", () => {
    expectRight(
      [...settings(80, 5106)].map(({ county, townships: [{ name, villages }], draw }) => {
        const village = `${draw.pick(["半岭", "三石", "里坪", "岩头", "荷叶"])}村`;
        const town = `${draw.pick(["排料", "道二", "渭丰", "石禾", "云坪"])}${name.slice(-1)}`;
        const [text, label, wanted] = draw.pick([
          [`工作组到${county}${name}${villages[0]}、${village}，察看了防洪堤。`, "Village", village],
          [`工作组来到${villages[0]}和${village}。`, "Village", village],
          [`同意撤销${town}，设立${name}。`, "Place", town],
          [`${county}的${name}、${town}下了雨。`, "Place", town],
        ] as const);
        const found = named(read(text), label);
        return { text, fault: found.includes(wanted) ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });

  it("are none where words only end so", () => {
    expectRight(
      [...settings(60, 5107)].map(({ townships: [{ name, villages }], draw }) => {
        const word = draw.pick(["周边村", "贫困村", "其他乡镇", "邻近乡", "示范村", "各村"]);
        const text = `工作组到${name}${villages[0]}、${word}，察看了防洪堤。`;
        const found = [...named(read(text), "Village"), ...named(read(text), "Place")].filter((one) => one.includes(word));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("a session that is only spoken of", () => {
  it("has nobody there", () => {
    expectRight(
      [...settings(60, 5108)].map(({ county, people: [one, two], draw }) => {
        const later = `${county}十七届人大${draw.pick(["二", "三", "四"])}次会议`;
        const what = draw.pick(["的有关事项", "有关事项", "的各项筹备工作", "的相关事宜"]);
        const text = `${county}人大常委会召开第七次会议，审议决定召开${later}${what}，县领导${one}、${two}出席会议。`;
        const found = facts(read(text), "ORGANIZES", "PARTICIPATES_IN").filter((line) => line.includes(later));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("whose 市 it is, behind a committee that is named", () => {
  it("is the same city’s, whatever else the page names", () => {
    expectRight(
      [...settings(60, 5113)].map(({ people: [one, two], draw }) => {
        const city = draw.pick(["禄丰市", "潜山市", "京山市", "旬阳市", "广德市"]);
        const other = draw.pick(["峨山县", "舒城县", "庐江县"]);
        const text = `${city}委常委、市人武部政委${one}，市政协副主席${two}一行走访。慰问组到${other}等地看望老人。`;
        const found = facts(read(text), "WORKS_FOR");
        const wanted = [`${one} WORKS_FOR ${city}委 title=常委`, `${one} WORKS_FOR ${city}人武部 title=政委`];
        return { text, fault: wanted.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });
});

describe("words that are no part of a body’s name", () => {
  it("stay outside it", () => {
    expectRight(
      [...settings(60, 5114)].map(({ townships: [{ name, villages }], people: [person], draw }) => {
        const [text, wrong] = draw.pick([
          [`经${name}党委研究，决定给予${person}警告处分。`, /经/u],
          [`给予${person}处分，并依法罢免村委会副主任职务。`, /罢免/u],
          [`${name}党委委员包村干部${person}说，路修好了。`, /包村/u],
          [`商会捐了钱，并和村两委成员一起采购。`, /并和/u],
          [`${villages[0]}党支部书记${person}跟他说，路修好了。`, /跟/u],
        ] as const);
        const page = read(text);
        const found = ["Agency", "Village", "Person"].flatMap((label) => named(page, label)).filter((one) => wrong.test(one));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("a page without a date", () => {
  it("takes no year from what it tells of the past", () => {
    expectRight(
      [...settings(60, 5115)].map(({ townships: [{ villages }], people: [person], draw }) => {
        const year = 1985 + draw.below(25);
        const text = `11月25日，${villages[0]}举行老人活动中心奠基仪式。${person}曾于${year}年捐资办学。`;
        const found = facts(read(text), "ORGANIZES").filter((line) => line.includes(`${year}-`));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("what only goes under another county, or is held by a crowd", () => {
  it("is not followed by it, nor held by its village", () => {
    expectRight(
      [...settings(60, 5120)].map(({ county, townships: [{ name, villages }], draw }) =>
        none(
          draw.pick([
            `将${name}划归${county}管辖。`,
            `${name}正式划归${county}代管。`,
            `${name}${villages[0]}群众聚众举行社火表演仪式。`,
            `${villages[0]}几名村民私自举行社火表演仪式。`,
          ]),
          "SUCCEEDED_BY",
          "ORGANIZES",
        ),
      ),
      1,
    );
  });
});
