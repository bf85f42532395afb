/** What Chinese government sites and papers say of a page: `索引号：… 发布机构：… 生成日期：…`. */
import { recordReader } from "../../../segment/record.ts";

/** A setter may spread the characters of a key: `索 引 号`, `名 称`. */
const spread = (keys: string): string =>
  keys
    .split("|")
    .map((key) => [...key].join(String.raw`[ \u3000]*`))
    .join("|");

export const recordIn = recordReader([
  { role: "published", rank: 1, keys: spread("发布时间|发布日期|发表时间|发表日期|发稿时间|发稿日期|公布时间|公布日期|公示时间|发布于") },
  { role: "published", rank: 2, keys: spread("公开日期|公开时间|生成日期|生成时间|录入时间|上传时间|更新时间|更新日期") },
  { role: "published", rank: 3, keys: spread("发文日期|发文时间|印发日期|印发时间|成文日期|成文时间") },
  { role: "published", rank: 4, keys: spread("时间|日期"), unsure: true },
  { role: "title", keys: spread("信息名称|文件名称|公文名称|文件标题|公文标题") },
  { role: "title", keys: spread("标题|名称"), unsure: true },
  { role: "source", keys: spread("信息来源|文章来源|新闻来源|稿件来源|来源|稿源|来稿单位") },
  {
    role: "other",
    keys: spread(
      "索引号|信息索引号|信息索引|主题分类|信息分类|公文种类|体裁分类|组配分类|服务对象|发布机构|发布单位|发文机关|发文单位|发文机构|制发机关|公开主体|公开责任部门|公开方式|公开形式|公开时限|公开范围|" +
        "文号|发文字号|发文文号|文件编号|有效性|效力状态|生效日期|实施日期|失效日期|废止日期|废止时间|截止日期|关键词|关键字|主题词|" +
        "浏览次数|浏览量|浏览数|阅读量|阅读次数|阅读数|点击数|点击量|点击率|点击次数|访问量|访问次数|人气|字体大小|字体|字号|责编|责任编辑|编辑|审核|初审|复审|终审|作者|撰稿|供稿",
    ),
  },
  { role: "other", keys: spread("浏览|阅读|点击|分享|打印"), unsure: true },
]);
