/** 该乡, 该公司, 本局: what they point at. */

const pointing = /^(?:该|本|此|这[个家座所项条]?|那[个家座所项条]?)\s*/;

export const nounOf = (anaphor: string): string => anaphor.replace(pointing, "");

/** Endings that a name may have for the noun of the anaphor, where it is not the noun itself. */
const kinds: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    公司: /(?:公司|集团|企业|厂|股份|银行|旅行社|报社|出版社|实业|控股)$/,
    企业: /(?:公司|集团|企业|厂|股份|实业|控股)$/,
    集团: /(?:集团|公司)$/,
    校: /(?:学校|大学|学院|书院|国[小中]|中学|小学|幼儿园|校)$/,
    学校: /(?:学校|大学|学院|书院|国[小中]|中学|小学|幼儿园|校)$/,
    院: /(?:医院|学院|研究院|法院|检察院|卫生院|院)$/,
    医院: /(?:医院|卫生院|保健院)$/,
    项目: /./,
    工程: /./,
    活动: /./,
    县: /(?:县|自治县)$/,
    区: /区$/,
    村: /村$/,
    社区: /社区$/,
    合作社: /合作社$/,
    单位: /./,
    部门: /./,
  }),
);

export const endingFor = (noun: string): RegExp | undefined => kinds.get(noun);

const inBody: ReadonlyMap<string, RegExp> = new Map([
  ["村", /(\p{Script=Han}{1,4}村)(?=原?(?:村?(?:党|支部|支委|委会|委|两委|民委员会)|村民委员会))/u],
  ["社区", /(\p{Script=Han}{1,4}社区)(?=原?(?:党|支部|居委会|居民委员会|工作站))/u],
]);

/** 高桥村 of 北峰镇高桥村党支部. */
export const namedInBody = (noun: string, body: string): string | undefined =>
  inBody.get(noun)?.exec(body.replace(/^.*(?:镇|乡|街道)(?=.{2})/u, ""))?.[1];

/** What stands after these is named beside another: 该局 after 甲局会同乙局 is the first. */
const beside = /(?:、|与|和|及|同|联合|携手|向|对|给|身[为是]|前身|原名)$/;

export const isBeside = (before: string): boolean => beside.test(before);
