/** Bodies of Taiwan, Hong Kong and Macau whose names end, or are, as none of the mainland's; in simplified characters, as pages are read. */
import type { HeadRule } from "../head-rule.ts";

/** Heads with what differs from a body that its head alone tells. */
export const regionalHeads: readonly (readonly [heads: string, more: Partial<HeadRule>])[] = [
  ["公所", { most: 6, withCore: 0.8, alone: 0.2, notBefore: /^人员/u, notCore: /(?:[办商]|治安|区治)$/u }],
  ["乡民代表会 镇民代表会 市民代表会 区民代表会", { most: 8, withCore: 0.8, alone: 0.2 }],
  ["代表会", { most: 6, onlyCore: /[乡镇市区]$/u, withCore: 0.8 }],
  ["县议会 市议会 区议会", { most: 8, withCore: 0.8, alone: 0.2, notBefore: /^(?:议员|员)/u }],
  ["乡事委员会 户政事务所 地政事务所 分区委员会 地区管理委员会", { most: 8, withCore: 0.85 }],
  ["民政事务处 民政处", { most: 6, withCore: 0.8 }],
  ["分署", { most: 10, branch: /[署部会]$/u, withCore: 0.7, notCore: /分署$/u }],
];

/**
 * Names in full of those that no place stands before. Of bureaux those alone that no county of the mainland has too (教育局, 发展局).
 * Names: the governments' own lists of their departments.
 */
export const regionalBodies = `
  行政院 立法院 司法院 考试院 监察院 内政部 经济部 农业部 环境部 数位发展部 卫生福利部 卫福部 劳动部 国家发展委员会 国发会 原住民族委员会 原民会 客家委员会 客委会 海洋委员会 大陆委员会 陆委会 金融监督管理委员会 金管会
  公共工程委员会 工程会 行政院农业委员会 农委会 行政院环境保护署 环保署 水利署 经济部水利署 国土管理署 内政部国土管理署 内政部营建署 营建署 国家公园署 移民署 内政部移民署 警政署 内政部警政署 消防署 内政部消防署 公路局 交通部公路局
  公路总局 交通部公路总局 中央气象署 交通部中央气象署 观光署 交通部观光署 高速公路局 交通部高速公路局 铁道局 交通部铁道局 农粮署 农业部农粮署 渔业署 农业部渔业署 农田水利署 农业部农田水利署 林业及自然保育署
  农业部林业及自然保育署 农村发展及水土保持署 农业部农村发展及水土保持署 水土保持局 疾病管制署 卫生福利部疾病管制署 国民健康署 中央健康保险署 食品药物管理署 社会及家庭署 国有财产署 财政部国有财产署 体育署 教育部体育署
  青年发展署 国民及学前教育署 教育部国民及学前教育署 文化资产局 文化部文化资产局 台湾电力公司 台电公司 台湾自来水公司 台水公司 劳动力发展署 能源署 经济部能源署 产业园区管理局 海巡署 海洋委员会海巡署
  政务司 财政司 律政司 保安局 运输及物流局 环境及生态局 民政及青年事务局 民政事务局 政制及内地事务局 劳工及福利局 医务卫生局 食物及卫生局 财经事务及库务局 创新科技及工业局 文化体育及旅游局 商务及经济发展局 公务员事务局
  民政事务总署 康乐及文化事务署 食物环境卫生署 食环署 康文署 渔农自然护理署 渔护署 水务署 渠务署 路政署 运输署 地政总署 规划署 房屋署 屋宇署 建筑署 土木工程拓展署 土拓署 机电工程署 环境保护署 社会福利署 卫生署 劳工处 警务处
  香港警务处 消防处 惩教署 香港海关 入境事务处 政府飞行服务队 香港天文台 差饷物业估价署 土地注册处 选举事务处 海事处 民航处 邮政署 廉政公署 申诉专员公署 医院管理局 医管局 市区重建局 市建局 房屋委员会 香港房屋委员会 房委会
  香港房屋协会 房协 机场管理局 立法会 香港立法会 选举管理委员会 城市规划委员会 古物咨询委员会 卫生防护中心 乡议局
  市政署 市政署管理委员会 土地工务局 公共建设局 地球物理气象局  海事及水务局 交通事务局 行政公职局 治安警察局 司法警察局 劳工事务局 经济及科技发展局 澳门立法会 行政长官办公室
`;
