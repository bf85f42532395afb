/** What is known of Chinese without reading a page in it. */
import type { LanguageBasics } from "../pack.ts";
import { chineseSpelling } from "./characters/script.ts";
import { openChina } from "./gazetteer/china.ts";
import { chineseNames } from "./names/comparison.ts";
import { spreadIn } from "./names/spread.ts";

const day = String.raw`[\s\u3000]*[:：\t]\s*(\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2})`;

/** 发布时间 before 生成日期, when the page was made, and 成文日期, when what it shows was written. */
const ofPage = {
  published: [
    "发布(?:时间|日期)|发表(?:时间|日期)|发稿(?:时间|日期)|公布(?:时间|日期)",
    "(?:公开|生成|录入|更新)(?:时间|日期)",
    "(?:发文|印发|成文)(?:时间|日期)",
  ].map((keys) => new RegExp(`(?:${keys})${day}`, "u")),
  source:
    /(?:^|[\s\u3000|｜])(?:信息来源|文章来源|新闻来源|稿件来源|来源|稿源)[\s\u3000]?[:：]\s?([^\s\u3000:：|｜【】[\]()（）]{2,40})(?=$|[\s\u3000|｜【[(（])/mu,
};

export const chineseBasics: LanguageBasics = {
  code: "zh",
  script: "Hani",
  spaced: false,
  spelling: chineseSpelling,
  names: chineseNames,
  deputy: /^(?:常务)?副/u,
  spreadIn,
  ofPage,
  siteName:
    /^[^，。、：！？“”《》]{0,24}(?:网|网站|网群|门户|人民政府|政府|政务|公众信息|日报|晚报|早报|晨报|商报|时报|周报|在线|热线|融媒|融媒体|融媒体中心|电视台|广播电台|传媒|新闻|客户端|频道|平台|信息公开(?:目录|专栏)?|政务公开|局|委|委员会|办公室|厅|法院|检察院)$/u,
  openGazetteer: openChina,
};
