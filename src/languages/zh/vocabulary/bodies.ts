/** Parts of bodies and of villages by the end of their names. */

/** 中岩村第四村民小组 is a part of the village. */
export const villageGroup = /(?:村民小组|第?[一二三四五六七八九十\d]+组|生产队)$/;

/** Alternatives of a regular expression. */
export const departments = "科|股|处|室|部|组|队|站";
/** Bureaus of a county's government, without 局. */
export const countyBureaus =
  "公安|教育|教育体育|教体|科技|民政|司法|财政|人社|人力资源和社会保障|自然资源|自然资源和规划|生态环境|住建|住房和城乡建设|交通|交通运输|水利|水务|农业农村|农业|林业|商务|文旅|文化和旅游|卫生健康|卫健|退役军人事务|应急管理|应急|审计|市场监管|市场监督管理|统计|医保|医疗保障|城管|城市管理|信访|乡村振兴|税务|气象";
