/** Minutes of Hong Kong's District Councils: who is of the committee by the heading over the names, and who of a department by the last column. */
import { describe, expect, it } from "vitest";
import { inTraditional } from "./both-scripts.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";

const districts = ["荃灣", "屯門", "元朗", "大埔", "沙田", "西貢", "葵青", "觀塘"] as const;
const committees = ["社區參與及文化康樂委員會", "食物及環境衞生委員會"] as const;
const columns = [
  ["高級工程師", "渠務署"],
  ["高級聯絡主任", "民政事務總署"],
  ["高級圖書館館長", "康樂及文化事務署"],
  ["城市規劃師", "規劃署"],
  ["建築師", "房屋署"],
] as const;

describe("minutes of a District Council", () => {
  it("have whoever stands below a heading in the committee, and whoever has a column in the department", () => {
    expectRight(
      trials(80, 301, (draw) => {
        const [district, committee, [post, body]] = [draw.pick(districts), draw.pick(committees), draw.pick(columns)];
        const [chair, member, official] = peopleOf(draw);
        const text = [
          `${district}區議會`,
          `${committee}第三次會議記錄`,
          "出席者",
          "主席",
          `${chair}先生，MH`,
          "委員",
          `${member}女士`,
          "列席者",
          `${official}先生　${post}　${body}`,
        ].join("\n");
        return judged(
          text,
          [
            `${chair} WORKS_FOR ${committee} title=主席`,
            `${member} WORKS_FOR ${committee} title=委員`,
            `${official} WORKS_FOR ${body} title=${post}`,
          ],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("have nobody in the committee who stands below another heading", () => {
    expectRight(
      trials(60, 302, (draw) => {
        const [district, committee] = [draw.pick(districts), draw.pick(committees)];
        const [one, other] = peopleOf(draw);
        const heading = draw.pick(["因事缺席者", "列席者", "應邀出席者"]);
        return judged(`${district}區議會\n${committee}第二次會議記錄\n${heading}\n${one}先生\n${other}女士`, [], "WORKS_FOR");
      }),
    );
  });

  it("have no post for whom a sentence only tells of", () => {
    expectRight(
      trials(60, 303, (draw) => {
        const [, body] = draw.pick(columns);
        const [one] = peopleOf(draw);
        const [district, act] = [draw.pick(districts), draw.pick(["查詢工程師何時到", "請館長把記錄交給", "希望主任聯絡"])];
        return judged(`${district}區議會會議記錄\n\n${one}先生${act}${body}。區議會通過撥款。`, [], "WORKS_FOR");
      }),
    );
  });

  it("have whoever is granted the money carry the plan out, and not the council", () => {
    expectRight(
      trials(60, 304, (draw) => {
        const district = draw.pick(districts);
        const [centre, plan] = [
          `${district}${draw.pick(["康健", "樂群", "明暉"])}長者服務中心`,
          draw.pick(["樂齡共融計劃", "鄰里同心支援計劃"]),
        ];
        const found = facts(
          read(`${district}區議會通過撥款二十八萬元予${centre}，推行「${plan}」。${district}民政事務處協助。`),
          "IMPLEMENTS",
        );
        const text = found.join("; ");
        return { text, fault: text.includes("區議會 IMPLEMENTS") || !text.includes(`${centre} IMPLEMENTS`) ? text : undefined };
      }),
      0.9,
    );
  });
});

describe("及 in a bureau's name", () => {
  it("joins what the bureau is for, and no two bodies", () => {
    const bureaus = ["環境運輸及工務局", "民政及青年事務局", "政制及內地事務局", "商務及經濟發展局"] as const;
    expectRight(
      trials(60, 305, (draw) => {
        const [bureau, district] = [draw.pick(bureaus), draw.pick(districts)];
        const [head] = peopleOf(draw);
        return judged(
          `${bureau}局長${head}今天巡視${district}，區議會及民政事務處派員到場。`,
          [`${head} WORKS_FOR ${bureau} title=局長`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("joins two where each is whole", () => {
    expect(named(read("區議會議員到場，渠務署及路政署派員，屯門民政事務處協助。"), "Agency")).toEqual(
      expect.arrayContaining(["渠務署", "路政署"].map(inTraditional)),
    );
  });

  it("has no district for a bureau's own, whatever 將軍澳 stands before", () => {
    expect(
      facts(
        read("立法會議員位於西貢將軍澳區的辦事處開幕，財政司司長李文遠、警務處處長何青文到場，區議會議員祝賀。"),
        "HAS_JURISDICTION",
      ).filter((one) => /財政司|警務處/u.test(one)),
    ).toEqual([]);
  });
});
