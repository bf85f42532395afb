import { beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import type { Gazetteer } from "../../src/gazetteer/place.ts";
import type { Candidate, Proposal } from "../../src/mention/extractor.ts";
import { gazetteerExtractor } from "../../src/languages/zh/mentions/gazetteer.ts";
import type { Article, Document, Sentence } from "../../src/model.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = loadGazetteer();
});

/** A page of one article: the first text is its title. */
function page(...texts: string[]): Article {
  const sentences = texts.map((text, i): Sentence => ({
    id: `a:${i}`,
    article: 1,
    paragraph: i,
    kind: i === 0 ? "title" : "body",
    text,
    start: 0,
    end: text.length,
    offsets: Int32Array.from(text, (_, at) => at),
  }));
  return { id: "d.1", index: 1, language: "zh", start: 0, end: 1, bylines: [], sentences };
}

interface Found extends Candidate {
  readonly text: string;
}

/** Candidates in the last sentence. */
function read(...texts: string[]): readonly Found[] {
  const article = page(...texts);
  const document: Document = { id: "d", file: "d", text: texts.join("\n"), encoding: "utf-8" };
  const sentence = article.sentences.at(-1)!;
  const proposals = gazetteerExtractor.extract({ document, articles: [article], gazetteer }, () => []) as Iterable<Proposal>;
  return [...proposals]
    .filter((one) => one.sentence.id === sentence.id)
    .map(({ candidate }) => ({ ...candidate, text: sentence.text.slice(candidate.from, candidate.to) }));
}

const brief = (found: readonly Found[]): string[] => found.map(({ text, type, gbCode }) => `${text} ${type} ${gbCode ?? "-"}`);

describe("gazetteerExtractor", () => {
  it("takes a chain of names as one mention each, with their codes", () => {
    expect(brief(read("樱桃熟了", "清镇市流长乡凹河村果农忙着采摘。"))).toEqual([
      "清镇市 Place 520181",
      "流长乡 Place 520181204",
      "凹河村 Village 520181204221",
    ]);
  });

  it("gives the printed full form of a short name", () => {
    expect(read("返乡", "他从黑龙江来到贵阳。").map(({ name }) => name)).toEqual(["黑龙江省", "贵阳市"]);
  });

  it("takes the homonym that lies in the page's area", () => {
    expect(brief(read("衡阳县推进乡村振兴", "衡阳县西渡镇召开会议。", "西渡镇新桥村全面动员。"))).toContain("西渡镇 Place 430421100");
    expect(brief(read("苏州市鼓励创新", "苏州市吴中区、姑苏区。"))).toEqual([
      "苏州市 Place 3205",
      "吴中区 Place 320506",
      "姑苏区 Place 320508",
    ]);
    expect(brief(read("广州市白云区办实事", "白云区推出新举措。"))).toEqual(["白云区 Place 440111"]);
    expect(brief(read("贵阳市白云区办实事", "白云区推出新举措。"))).toEqual(["白云区 Place 520113"]);
  });

  it("gives no code where nothing tells homonyms apart", () => {
    expect(brief(read("消防演练", "鼓楼区举行消防演练。"))).toEqual(["鼓楼区 Place -"]);
  });

  it("knows the new areas, which have no code", () => {
    expect(read("发展", "贵安新区和雄安都在建设。").map(({ text, name, gbCode }) => [text, name, gbCode])).toEqual([
      ["贵安新区", "贵安新区", undefined],
      ["雄安", "雄安新区", undefined],
    ]);
  });

  it("gives no code of its own making for the cities of Taiwan", () => {
    expect(brief(read("交流", "台北市的客人到访。"))).toEqual(["台北市 Place -"]);
  });

  it("takes a name short of its last character where that belongs to the next word", () => {
    expect(brief(read("政务", "福州市委召开会议,长沙市民点赞。"))).toEqual(["福州 Place 3501", "长沙 Place 4301"]);
  });

  it("finds the village behind its township on a page about another county", () => {
    expect(brief(read("嵊州市推进治理", "嵊州市考察团到清镇市流长乡凹河村学习。"))).toContain("凹河村 Village 520181204221");
  });

  it.each([
    "各地要将重大通知传达到基层。",
    "这种做法有利于和平发展,也有利于合作共赢。",
    "要适应城市生活的方式,让大城市更加宜居。",
    "发展乡镇企业,推进新城镇建设。",
    "坚持以人民为中心的发展思想,促进公安工作。",
    "来宾纷纷点赞,资源得到充分利用。",
    "日照充足,土地平整,前进的步伐更快。",
    "全县上下安全意识明显提高,建设和谐社区。",
    "县城老城区改造提升,城区道路更通畅。",
    "他在高台上讲话,掌声长久不息。",
    "同心同德,共同富裕,共建美好家园。",
    "解放思想,实事求是,友谊长存。",
    "由于都是本地人,大家很快熟悉起来。",
    "会同有关部门开展联合执法。",
    "每年清明前后,茶农上山采茶。",
    "走马观花不如下马看花。",
    "新建安置房一千套,新民居整洁漂亮。",
    "孩子们在操场上平和地交流。",
    "公园里石桥横跨,河水清澈见底。",
    "县里出台意见,乡里抓落实,村里见成效。",
  ])("finds no place in %s", (text) => {
    expect(brief(read("要闻", text))).toEqual([]);
  });

  it("calls a place at the head of a word that names something else nested, or leaves it out", () => {
    for (const { form } of read("要闻", "他毕业于北京大学。")) expect(form).toBe("nested");
    expect(brief(read("要闻", "施工队在中山路和黄山路作业。"))).toEqual([]);
  });
});
