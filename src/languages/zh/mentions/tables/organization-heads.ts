/** Heads of companies, schools, hospitals, media, institutes and associations. */
import { heads, type HeadRule } from "../head-rule.ts";

const organization: HeadRule = {
  type: "Organization",
  kind: "organization",
  most: 20,
  least: 1,
  place: "absorb",
  phrases: true,
  body: true,
  withPlace: 0.88,
  withCore: 0.72,
  alone: 0,
  specific: true,
};
const company: HeadRule = { ...organization, kind: "company", most: 24, withCore: 0.85, withPlace: 0.92 };
const school: HeadRule = {
  ...organization,
  kind: "school",
  most: 14,
  numbered: true,
  phrases: false,
  notBefore: /^(?:生|教育|阶段|毕业|文化|学历|时代|监(?=[,，。;；、]))/u,
  // 省重点中学 is what a school is called for its rank.
  notCore: /(?:^|[^校学])(?:重点|示范性?|绿色|文明|先进|星级|[一二三]等|[一二三]级|规范化|标准化|平安|达标)$/u,
};
const hospital: HeadRule = { ...organization, kind: "hospital", most: 14 };
const media: HeadRule = { ...organization, kind: "media", most: 12, phrases: false };

export const organizationHeads = [
  ...heads("有限公司 有限责任公司 股份有限公司", { ...company, brand: true, branch: /(?:集团|公司)$/u }),
  ...heads(
    "股份公司 总公司 集团有限公司 集团公司 控股集团 控股公司 控股有限公司 控股股份有限公司 控股有限责任公司 专业合作社 农民专业合作社 股份合作社 经济合作社 合作联社 合作总社 建筑公司 保险公司 供电公司 电力公司 自来水公司 旅行社 信用社 农商银行 农商行 村镇银行 联合社 供销合作社联合社 传媒",
    { ...company, brand: true },
  ),
  ...heads("侨联 总商会 社会工作服务中心 社工服务中心", { ...company, least: 0, withPlace: 0.92, withCore: 0 }),
  ...heads("律师事务所 会计师事务所", { ...company, brand: true, least: 0, withPlace: 0.9 }),
  ...heads("红十字会", { ...company, least: 0, withPlace: 0.92, withCore: 0.6, notCore: /会|响应/u }),
  ...heads("集团", {
    ...company,
    withCore: 0.75,
    notBefore: /^(?:军|化|犯罪|作战|总|内|管理层)/u,
    notCore: /(?:犯罪|诈骗|盗窃|利益|军事|走私|贩毒|赌博|作案|团伙|领导|医疗|教育)$/u,
  }),
  ...heads("队", {
    ...organization,
    most: 6,
    withPlace: 0.66,
    withCore: 0,
    notCore:
      /^(?:.{0,3}(?:警|救援|工作|巡逻|突击|服务|志愿|施工|考察|部|军|连|商|车|船|舰|纵|少先|消防|抢险|医疗|党员|宣讲|执法|调查|督查|.?[一二三四五六七八九十大中小支总])|.*团)$/u,
    notBefore: /^(?:伍|员|长|友|列|形|里)/u,
  }),
  ...heads("分公司 子公司 支行 分行 支公司 分理处 营业部 分院 分会", {
    ...company,
    branch: /./u,
    least: 0,
    withCore: 0.55,
    withPlace: 0.85,
  }),
  ...heads("联合社", { ...company, branch: /合作社$/u, least: 0, withCore: 0.55, withPlace: 0.85 }),
  // 邢台银行 is a bank, and 县银行 none.
  ...heads("银行", { ...company, least: 0, withCore: 0.65, withPlace: 0.8, notCore: /^[村县市省区镇乡]$/u }),
  ...heads("公司 合作社", {
    ...company,
    withCore: 0.65,
    withPlace: 0.8,
    notCore: /^(?:农民|农业|农机|股份|经济|种植|养殖|农村)?专业$/u,
  }),
  ...heads(
    "厂 工厂 酒厂 电厂 水厂 糖厂 煤矿 铁矿 矿业 铝业 酒业 药业 茶业 农业科技 食品厂 加工厂 制药厂 水泥厂 机械厂 化工厂 造纸厂 污水处理厂 自来水厂 砖厂 粮站 养殖场 种植场 猪场 牛场 农场 牧场 林场 茶场 家庭农场",
    {
      ...company,
      most: 14,
      withCore: 0.66,
      withPlace: 0.8,
      // 加工 | 厂
      notCore: /^[加化施代]$/u,
    },
  ),
  ...heads("酒店 宾馆 大酒店 饭店 大饭店 超市 商行 药店 药房 书店 民宿 客栈 度假村 影院 剧院 大剧院 加油站 保险 证券 基金 电器 汽车 影业", {
    ...company,
    most: 8,
    withCore: 0.5,
    withPlace: 0.62,
  }),
  ...heads(
    "国小 国中 国民小学 国民中学 高级中学 高工 高商 家商 小学 中学 初中 高中 一中 二中 三中 四中 五中 六中 七中 八中 中学校 小学校 完全小学 完小 中心小学 实验小学 实验学校 外国语学校 希望小学 幼儿园 中心幼儿园 职校 技校 党校 特殊教育学校 职业学校 职业中学 职业高中 职业技术学校 中等职业学校 中等专业学校 技工学校 技师学院 职教中心 农广校 中心校 中心学校 教师进修学校 进修学校 附中 附小 教学点",
    school,
  ),
  ...heads("校区 东校区 西校区 南校区 北校区 初中部 高中部 小学部 分园 分部", {
    ...school,
    branch: /(?:学校|[中小大]学|[一二三四五六七八九十]中|学院|幼儿园|附[中小])$/u,
    least: 0,
    most: 5,
    withCore: 0,
    withPlace: 0.85,
    notCore: /^[新老旧原各]$/u,
  }),
  ...heads("学院 职业学院 医学院 研究生院", {
    ...school,
    joins: true,
    withCore: 0.68,
    notBefore: /^(?:派|里|路|城|式)/u,
    notCore: /(?:上|读|考|放|停|离|返|入|在|到|本|我|全)$/u,
  }),
  ...heads("学校 分校 大学 职业技术学院 师范学院 高等专科学校", {
    ...school,
    withCore: 0.68,
    notBefore: /^(?:生|教师|教育|毕业|文化|学历|老师|时代|本科|期间|路|城|派|里|和家庭|监(?=[,，。;；、]))/u,
    notCore: /(?:上|读|考|放|停|离|返|入|在|到|本|我|全|重点|示范|绿色|文明|先进|特色|星级|规范化|标准化|平安|达标)$/u,
  }),
  ...heads(
    "人民医院 第一人民医院 中心医院 中医院 中医医院 妇幼保健院 妇幼保健计划生育服务中心 附属医院 精神病医院 专科医院 儿童医院 肿瘤医院 骨科医院 口腔医院 总医院 妇幼保健中心 妇女儿童医院",
    { ...hospital, least: 0, alone: 0.6, specific: false },
  ),
  ...heads(
    "医院 卫生院 中心卫生院 乡镇卫生院 卫生室 卫生所 卫生服务中心 社区卫生服务中心 社区卫生服务站 诊所 门诊部 急救中心 血站 疗养院",
    { ...hospital, withCore: 0.6, notCore: /^(?:.*的)?[一二三]级(?:[甲乙]等?)?$|^(?:甲|乙)等$/u },
  ),
  ...heads(
    "日报 晚报 晨报 都市报 商报 时报 日报社 早报 青年报 周报 周刊 通讯社 杂志社 出版社 报社 电视台 广播电台 人民广播电台 广播电视台 融媒体中心 传媒集团 日报报业集团 报业集团 日报融媒体中心 新闻网 客户端 电台 新闻社",
    {
      ...media,
      withCore: 0.75,
      withPlace: 0.92,
    },
  ),
  ...heads("报 融媒", {
    ...media,
    least: 0,
    most: 2,
    withPlace: 0.85,
    withCore: 0,
    notCore: /[通公举上申汇电简预喜捷呈填播谎虚瞒]$/u,
    onlyBefore: /^(?:$|[ |·,()《》]|记者|讯|社(?!会)|编辑|通讯员|客户端)/u,
  }),
  ...heads(
    "实验中心 传习所 传习馆 研究院 研究所 研究中心 技术中心 创新中心 技术创新中心 工程中心 工程技术中心 工程研究中心 重点实验室 实验室 设计院 规划院 勘察院 规划设计院 科学院 农科院 农科所 林科院 检测院 测试中心 孵化中心 孵化器 科创中心",
    organization,
  ),
  ...heads(
    "协会 学会 商会 联合会 研究会 促进会 基金会 志愿者协会 慈善总会 慈善会 同乡会 校友会 理事会 俱乐部 艺术团 歌舞团 剧团 话剧团 京剧院 画院 书画院 交响乐团 乐团 曲艺团 杂技团 越剧团 豫剧团 川剧团 黄梅戏剧团 文工团 合唱团 志愿服务队 志愿队 足球队 篮球队 女足 男篮 代表队 体操队 游泳队 救援队 蓝天救援队",
    organization,
  ),
  ...heads("联谊会 乡贤会 乡贤理事会 青年联合会 老年协会 老年人体育协会", {
    ...organization,
    wide: true,
    withCore: 0.6,
    notCore:
      /(?:^|[0-9])$|(?:新春|春节|中秋|元旦|迎新|新年|国庆|端午|七夕|军民|银企|警民|校友|同学|交友|单身|文艺|开展|举办|举行|参加|召开)$/u,
  }),
  ...heads(
    "博物馆 图书馆 文化馆 美术馆 纪念馆 档案馆 科技馆 展览馆 博物院 艺术馆 文化宫 少年宫 青少年宫 敬老院 养老院 福利院 养老服务中心 社会福利院 儿童福利院 养老公寓 殡仪馆 体校 中心血站",
    { ...organization, withCore: 0.66 },
  ),
] as const;

/** Companies and media whose name is always this. */
export const namedOrganizations = `
  中建一局 中建二局 中建三局 中建四局 中建五局 中建六局 中建七局 中建八局
  中铁一局 中铁二局 中铁三局 中铁四局 中铁五局 中铁六局 中铁七局 中铁八局 中铁九局 中铁十局 中铁十一局 中铁十二局 中铁十四局 中铁十五局 中铁十六局 中铁十七局 中铁十八局 中铁十九局 中铁二十局 中铁二十一局 中铁二十二局 中铁二十三局 中铁二十四局 中铁二十五局
  农民日报 农民日报社 工人日报 法治日报 科技日报 中国铁建 中国中铁 中国建筑 中国电建 中国能建 国家能源集团
  联合国 安理会 欧盟 欧洲联盟 北约 世界卫生组织 世卫组织 世界贸易组织 世贸组织 国际货币基金组织 世界银行 联合国教科文组织 国际奥委会 东盟 非盟 国际足联 亚足联
  新华社 人民日报 人民日报社 光明日报 经济日报 中国青年报 解放军报 中央电视台 中央广播电视总台 中国新闻社 中新社 央视 央视新闻 人民网 新华网 光明网 中国移动 中国联通 中国电信 中国铁塔 国家电网 南方电网 中国石油 中国石化 中国海油 中国烟草 中国邮政 中国工商银行 工商银行 中国农业银行 农业银行 中国银行 中国建设银行 建设银行 交通银行 邮储银行 邮政储蓄银行 农业发展银行 中国农业发展银行 国家开发银行 农发行 工行 农行 中行 建行 交行
  阿里巴巴 腾讯 华为 京东 百度 美团 抖音 比亚迪 宁德时代 路透社 法新社 美联社 共同社 塔斯社 北京大学 清华大学 复旦大学 同济大学 浙江大学 南京大学 武汉大学 中山大学 四川大学 中国人民大学 中国农业大学 国防大学
`;
