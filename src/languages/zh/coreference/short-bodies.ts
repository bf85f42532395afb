/** Bodies of Taiwan, Hong Kong and Macau by the short names that everybody there gives them, each one's own: 原民会, 康文署, 街总. */

const fullOf: Readonly<Record<string, string>> = {
  原民会: "原住民族委员会",
  客委会: "客家委员会",
  卫福部: "卫生福利部",
  国发会: "国家发展委员会",
  海委会: "海洋委员会",
  陆委会: "大陆委员会",
  康文署: "康乐及文化事务署",
  食环署: "食物环境卫生署",
  渔护署: "渔农自然护理署",
  土拓署: "土木工程拓展署",
  社署: "社会福利署",
  民政总署: "民政事务总署",
  医管局: "医院管理局",
  市建局: "市区重建局",
  民青局: "民政及青年事务局",
  劳福局: "劳工及福利局",
  医卫局: "医务卫生局",
  运物局: "运输及物流局",
  社工局: "社会工作局",
  教青局: "教育及青年发展局",
  司警局: "司法警察局",
  治安警局: "治安警察局",
  公建局: "公共建设局",
  街总: "街坊总会",
  澳门街坊会联合总会: "街坊总会",
  澳门街坊总会: "街坊总会",
  工联总会: "澳门工会联合总会",
  妇联总会: "澳门妇女联合总会",
};
const beginsShort = new RegExp(
  `^(?:${Object.keys(fullOf)
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
  "u",
);

/** 卫福部社会及家庭署 is 卫生福利部社会及家庭署. */
export const withFullBody = (name: string): string => name.replace(beginsShort, (short) => fullOf[short] ?? short);
