/** What lines of Chinese pages show of themselves by their words. */
import type { Segmentation } from "../../../segment/segmentation.ts";

const captionOpening =
  /^(?:图为|图[①②③④⑤⑥一二三四1-9][:：为 ]|[[【(（]?(?:图片说明|上图|下图|左图|右图)|[(（](?:资料图片?|资料照片)[)）]$|[^。\s]{0,16}(?:记者|通讯员)[\s\u3000]?[^。！？，,]{2,12}[\s\u3000]?摄影?[)）]?$)/u;
const caption =
  /[(（](?:资料图片?|资料照片|[^()（）]{0,16}(?:供图|摄影?|图片|图))[)）]$|(?:^|[\s\u3000。])(?:[^。\s]{0,16}记者|通讯员|新华社记者|图片?[:：/])[\s\u3000]?[^。！？]{2,14}[\s\u3000]?摄影?[)）]?$|(?:新华社发|资料图片?|供图)[)）]?$/u;
const pictureCredit = /(?<!文[/、&]?)(?:摄|摄影)[)）】]?$/u;

const weekday = "(?:星期|周)[一二三四五六日天]";
const dayInWords = String.raw`(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`;
const editor = "(?:责任|版面|本版|执行|文字|图片)?(?:编辑|责编|美编|校对|审核|编审|主编|排版|版式|组版|值班)";
const furnitureOpening = new RegExp(
  String.raw`^(?:第?\s?[A-Z]?\d{1,3}\s?版(?=$|[\s\u3000:：|])|${dayInWords}[\s\u3000]*(?:${weekday})?(?=$|[\s\u3000|·])|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|` +
    String.raw`${weekday}(?=$|[\s\u3000|])|${editor}(?=[\s\u3000:：/|]))`,
  "u",
);
const masthead = new RegExp(
  String.raw`^[^。，,；]{1,40}?[\s\u3000]+(?:${dayInWords}|\d{4}[./-]\d{1,2}[./-]\d{1,2})` +
    String.raw`(?:[\s\u3000|·]|${weekday}|第?[A-Z]?\d{1,2}版|(?:责任)?编辑[:：]\S{2,8})*$`,
  "u",
);
const meta =
  /^(?:发布时间|发布日期|时间|日期|来源|信息来源|作者|浏览|阅读|字号|字体)\s?[:：]|[\s\u3000](?:来源|信息来源|作者|发布时间|字号|浏览次数|阅读次数|点击数|访问量)\s?[:：]/u;
const pointer = /^(?:相关(?:新闻|链接|报道)|新闻链接|延伸阅读|链接)[:：]?$/u;
const briefs = /^[■□◆●▲★【]?(?:简讯|短讯|快讯|简明新闻|一句话新闻|图片新闻)[】:：]?$/u;
const enumerated =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章条节篇])/u;
const sectionNumber = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第)/u;

/** Of what opens a Chinese article: what a line ends in that names only who the article is about, 清镇市公安局 over the headline; or a few characters. */
const namesBody = /(?:局|乡|镇|村|县|区|市|委|社区|中心|院|公司|街道|厅|办|学校|小学|中学|支队|大队)$/u;

export const marks = {
  captionOpening,
  caption,
  pictureCredit,
  meta,
  masthead,
  furniture: { test: (line) => furnitureOpening.test(line) && !/[。，,；;]/u.test(line) },
  pointer,
  briefs,
  enumerated,
  sectionNumber,
  label: { test: (line) => (namesBody.test(line) && line.length <= 16) || line.length <= 5 },
} satisfies Partial<Segmentation>;
